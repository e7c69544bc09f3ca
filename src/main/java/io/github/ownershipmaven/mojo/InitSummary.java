package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.imports.draft.Draft;
import io.github.ownershipmaven.model.Amounts;
import java.util.List;

/** The last line of {@code init}: what came of it, and what to do next. */
final class InitSummary {

    private InitSummary() {}

    static String of(List<Draft> drafts, boolean written, Reactor reactor) {
        if (drafts.isEmpty()) {
            return "ownership: nothing to draft; '" + reactor.retry() + "' says what is missing, if anything is";
        }
        int toFillIn = drafts.stream().mapToInt(Draft::toFillIn).sum();
        String rest = toFillIn == 0 ? "" : ", with " + Amounts.of(toFillIn, "TODO") + " to fill in";
        String files = Amounts.of(drafts.size(), "file");
        return written
                ? "ownership: wrote " + files + rest + "; look at the difference, then run '" + reactor.retry() + "'"
                : "ownership: nothing is written; to write " + files + rest + ", run '" + reactor.command("init")
                        + " -Downership.write=true'";
    }
}
