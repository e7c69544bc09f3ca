package io.github.ownershipmaven.lookup;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.lookup.Answer.Unknown;
import io.github.ownershipmaven.model.Inspection;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers questions. */
public final class Lookup {

    /** The ids of the rules whose findings answers are made of: no others need to have been looked for. */
    public static final Set<String> RULES = Stream.concat(Stream.of("owner-placeholder"), Rosters.DOUBTS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Grounds grounds;

    private Lookup(Grounds grounds) {
        this.grounds = grounds;
    }

    /** The answer to a question that asks something. */
    public static Answer answer(Question question, Grounds grounds) {
        return new Lookup(grounds).answer(question);
    }

    private Answer answer(Question question) {
        if (question.of().isEmpty() && grounds.chosen().isEmpty()) {
            return new Unknown("there is no project here; ask at the root of the source tree", List.of());
        }
        if (question.of().isEmpty()) {
            return answer(question, new Found("the build", all(), List.of(), List.of()));
        }
        Found found = new Finder(grounds).find(question.of().get());
        return found.hits().isEmpty() ? unknown(found) : answer(question, found);
    }

    private List<Hit> all() {
        return grounds.chosen().stream()
                .map(project -> new Hit(project, project.folder()))
                .toList();
    }

    private Answer answer(Question question, Found found) {
        List<Match> matches = Match.of(found.hits());
        List<Inspection> inspections = matches.parallelStream()
                .map(Match::project)
                .map(grounds.inspections())
                .toList();
        Interest interest = new Interest(question.persona());
        LocalDate today = grounds.today();
        return interest.refuse(inspections)
                .or(() -> question.holder().map(holder -> new HolderSearch(inspections, interest, today).find(holder)))
                .orElseGet(() -> question.vacant()
                        ? new GapSearch(interest, today).find(inspections)
                        : new ServiceSearch(question, interest, today).find(found.remarks(), matches, inspections));
    }

    private Answer unknown(Found found) {
        int number = grounds.projects().size();
        String scope = number == 1 ? "the one project" : "the " + number + " projects";
        String part = grounds.whole() ? "" : ", which are a part of the source tree only: ask again at its root";
        return new Unknown(
                quoted(found.what()) + " is no project, path, package, class or service of " + scope + " of this build"
                        + part,
                List.copyOf(new TreeSet<>(found.candidates())));
    }
}
