package io.github.ownershipmaven.inspector;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.inspector.PolicySources.Found;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.RaciMatrix;
import io.github.ownershipmaven.model.Spelling;
import io.github.ownershipmaven.policy.YouBuildItYouRunIt;
import io.github.ownershipmaven.yaml.RaciReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the matrix that a chain of policies wants: a built-in one, a table in a file or a resource, or one of its own. */
final class RaciMatrices {

    /** The matrices that come with the plugin. */
    static final List<String> BUILT_IN = List.of("built-in", YouBuildItYouRunIt.NAME);

    private static final String OFF = "off";
    private static final String TABLE = "/io/github/ownershipmaven/raci/built-in.csv";

    private final PolicySources sources;
    private final Consumer<Problem> problems;

    RaciMatrices(PolicySources sources, Consumer<Problem> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /**
     * The matrix of the nearest policy that says anything about one; empty if none does, or that one says off.
     *
     * @param chain the policies, each after the one that it extends
     */
    Optional<RaciMatrix> of(List<Found> chain) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            PolicyFile policy = chain.get(i).file();
            if (!policy.matrix().isEmpty()) {
                return Optional.of(RaciMatrix.of(policy.path(), policy.matrix()));
            }
            if (policy.raci().isPresent()) {
                return named(policy.raci().get(), chain.get(i).home());
            }
        }
        return Optional.empty();
    }

    /**
     * A matrix that comes with the plugin.
     *
     * @param name one of {@link #BUILT_IN}
     */
    static RaciMatrix builtIn(String name) {
        try (InputStream in = RaciMatrices.class.getResourceAsStream(TABLE)) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            RaciMatrix matrix = RaciReader.read(bytes, name, name + " raci");
            return name.equals(YouBuildItYouRunIt.NAME) ? YouBuildItYouRunIt.of(matrix) : matrix;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<RaciMatrix> named(Located<String> reference, PolicyHome home) {
        String name = reference.value();
        if (name.equals(OFF)) {
            return Optional.empty();
        }
        if (BUILT_IN.contains(name)) {
            return Optional.of(builtIn(name));
        }
        try {
            Optional<RaciMatrix> table = table(name, home);
            table.ifPresentOrElse(
                    found -> found.problems().forEach(problems), () -> problems.accept(notFound(reference)));
            return table;
        } catch (IOException e) {
            problems.accept(new Problem(
                    reference.location(),
                    "raci " + quoted(name) + " cannot be had: " + quoted(String.valueOf(e.getMessage()))
                            + "; mend that, or name another one"));
            return Optional.empty();
        }
    }

    private Optional<RaciMatrix> table(String name, PolicyHome home) throws IOException {
        Optional<byte[]> beside = home.beside(name);
        if (beside.isPresent()) {
            String path = home.of(name).path();
            return Optional.of(RaciReader.read(beside.get(), path, path));
        }
        Optional<RaciMatrix> file = file(name, home.folder());
        return file.isPresent()
                ? file
                : sources.resources().read(name).map(bytes -> RaciReader.read(bytes, name, name));
    }

    private Optional<RaciMatrix> file(String name, Path folder) {
        return sources.locate(name, folder)
                .map(file -> RaciReader.read(file, sources.limit(file), Paths.shown(file, sources.base())));
    }

    private static Problem notFound(Located<String> reference) {
        String remedy = Spelling.remedy(
                reference.value(),
                BUILT_IN,
                "write one of " + quoted(BUILT_IN)
                        + ", a csv file beside the policy, a resource of a plugin dependency, or 'off'");
        return new Problem(reference.location(), "raci " + quoted(reference.value()) + " is not found; " + remedy);
    }
}
