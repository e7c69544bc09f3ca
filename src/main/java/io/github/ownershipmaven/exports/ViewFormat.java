package io.github.ownershipmaven.exports;

import static io.github.ownershipmaven.exports.Aspect.DEPENDENCIES;
import static io.github.ownershipmaven.exports.Aspect.ESCALATION;
import static io.github.ownershipmaven.exports.Aspect.LIFECYCLE;
import static io.github.ownershipmaven.exports.Aspect.LINKS;
import static io.github.ownershipmaven.exports.Aspect.SERVICES;
import static io.github.ownershipmaven.exports.Aspect.TIER;

import io.github.ownershipmaven.model.People;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats in which other tools see ownership. */
public enum ViewFormat {
    CODEOWNERS_GITHUB(
            "codeowners-github",
            Scope.REPOSITORY,
            List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"),
            CommentStyle.HASH,
            EnumSet.allOf(Aspect.class),
            GitHubCodeowners::view),
    CODEOWNERS_GITLAB(
            "codeowners-gitlab",
            Scope.REPOSITORY,
            List.of(".gitlab/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"),
            CommentStyle.HASH,
            EnumSet.allOf(Aspect.class),
            GitLabCodeowners::view),
    CODEOWNERS_BITBUCKET(
            "codeowners-bitbucket",
            Scope.REPOSITORY,
            List.of(".bitbucket/CODEOWNERS"),
            CommentStyle.HASH,
            EnumSet.allOf(Aspect.class),
            GitHubCodeowners::view),
    BACKSTAGE(
            "backstage",
            Scope.PROJECT,
            List.of("catalog-info.yaml"),
            CommentStyle.HASH,
            EnumSet.of(TIER, LIFECYCLE, LINKS, DEPENDENCIES, SERVICES),
            BackstageComponent::view),
    BACKSTAGE_ORG(
            "backstage-org",
            Scope.TREE,
            List.of("catalog-org.yaml"),
            CommentStyle.HASH,
            EnumSet.allOf(Aspect.class),
            BackstageOrganisation::view),
    DATADOG(
            "datadog",
            Scope.PROJECT,
            List.of("entity.datadog.yaml"),
            CommentStyle.HASH,
            EnumSet.of(TIER, LIFECYCLE, LINKS, DEPENDENCIES, SERVICES),
            DatadogEntity::view),
    KUBERNETES(
            "kubernetes",
            Scope.PROJECT,
            List.of("kubernetes-annotations.yaml"),
            CommentStyle.HASH,
            EnumSet.of(TIER, LIFECYCLE, LINKS, DEPENDENCIES, SERVICES),
            KubernetesAnnotations::view),
    DEVELOPERS(
            "developers",
            Scope.PROJECT,
            List.of("developers.xml"),
            CommentStyle.MARKUP,
            EnumSet.noneOf(Aspect.class),
            PomDevelopers::view),
    MARKDOWN(
            "markdown",
            Scope.PROJECT,
            List.of("OWNERS.md"),
            CommentStyle.MARKUP,
            EnumSet.of(TIER, LIFECYCLE, LINKS, DEPENDENCIES, SERVICES, ESCALATION),
            MarkdownTable::view);

    /** What one file of a format is about. */
    public enum Scope {
        /** One project that has an OWNERS.yaml of its own. */
        PROJECT,
        /** All projects of a source tree; the file lies at the ownership root. */
        TREE,
        /** All projects of a source tree; the file lies at the root of the repository, which may hold other trees too. */
        REPOSITORY
    }

    private final String id;
    private final Scope scope;
    private final List<String> places;
    private final CommentStyle comments;
    /** What the format has room for, and what nobody would look for in it. */
    private final Set<Aspect> held;

    private final Function<Excerpt, View> renderer;

    ViewFormat(
            String id,
            Scope scope,
            List<String> places,
            CommentStyle comments,
            Set<Aspect> held,
            Function<Excerpt, View> renderer) {
        this.id = id;
        this.scope = scope;
        this.places = places;
        this.comments = comments;
        this.held = held;
        this.renderer = renderer;
    }

    /** The names under which users ask for them. */
    public static List<String> names() {
        return Stream.of(values()).map(ViewFormat::toString).toList();
    }

    /** The format of that name. */
    public static Optional<ViewFormat> named(String name) {
        return Stream.of(values()).filter(format -> format.id.equals(name)).findFirst();
    }

    /** What one file of the format is about. */
    public Scope scope() {
        return scope;
    }

    /**
     * Where tools look for the file, from the folder of its scope, with {@code /}; the first is where a new one goes.
     */
    public List<String> places() {
        return places;
    }

    CommentStyle comments() {
        return comments;
    }

    /** What stands around our part in a file that is new. */
    Frame frame() {
        return switch (this) {
            case KUBERNETES -> new Frame(List.of("metadata:", "  annotations:"), "    ");
            case MARKDOWN -> new Frame(List.of("# Owners", ""), "");
            default -> new Frame(List.of(), "");
        };
    }

    /**
     * What stands around our part.
     *
     * @param head the lines above
     * @param indent the blanks before each of our lines
     */
    record Frame(List<String> head, String indent) {}

    /** Our part of the file: the same for the same content, on every machine; empty where nothing is known. */
    public List<String> render(Excerpt excerpt) {
        View view = renderer.apply(excerpt);
        List<String> gaps = new ArrayList<>(view.gaps());
        if (!view.lines().isEmpty() || !gaps.isEmpty()) {
            gaps.addAll(left(excerpt));
        }
        List<String> text = new ArrayList<>();
        if (!view.lines().isEmpty() || !gaps.isEmpty()) {
            text.add(
                    comments.line("written by 'mvn ownership:export' from OWNERS.yaml; change that, and run it again"));
            gaps.forEach(gap -> text.add(comments.line("not here: " + gap)));
        }
        text.addAll(view.lines());
        return text;
    }

    /** What the files tell and this format has no room for, and what the user holds back. */
    private List<String> left(Excerpt excerpt) {
        List<String> left = new ArrayList<>();
        String aspects = excerpt.services().stream()
                .flatMap(service -> service.aspects().stream())
                .filter(aspect -> !held.contains(aspect))
                .distinct()
                .sorted()
                .map(Aspect::toString)
                .collect(Collectors.joining(", "));
        if (!aspects.isEmpty()) {
            left.add(aspects);
        }
        People people = excerpt.choice().people();
        if (people != People.FULL) {
            left.add((people == People.NAMES ? "addresses" : "people, addresses and links")
                    + ", as 'ownership.people' is '" + people + "'");
        }
        return left;
    }

    /** The name under which users ask for it. */
    @Override
    public String toString() {
        return id;
    }
}
