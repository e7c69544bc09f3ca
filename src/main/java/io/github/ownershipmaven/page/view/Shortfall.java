package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Severity;
import java.util.List;

/**
 * A finding as the pages show it.
 *
 * @param rule the rule's id
 * @param page the rule's page
 * @param known whether the baseline lists it
 * @param place {@code file:line:column}; empty if it is told elsewhere
 * @param message what it says; empty where the page must not tell
 * @param excerpt the lines that show it
 */
public record Shortfall(
        String rule,
        String page,
        Severity severity,
        boolean known,
        String place,
        String message,
        List<String> excerpt) {

    private static final String PAGES = "https://ownershipmaven.github.io/ownership-maven-plugin/rules/";

    /** A finding; what it quotes of people is told only where people are. */
    static Shortfall of(Finding finding, Setting setting) {
        boolean full = setting.people() == People.FULL;
        return new Shortfall(
                finding.rule(),
                page(finding.rule()),
                finding.severity(),
                finding.known(),
                finding.problem().location().toString(),
                full ? Shown.text(finding.problem().message()) : "",
                full ? finding.problem().excerpt().stream().map(Shown::text).toList() : List.of());
    }

    /** The same without its place, for findings that say the same of many. */
    Shortfall anywhere() {
        return new Shortfall(rule, page, severity, known, "", message, excerpt);
    }

    /** Where a rule is explained. */
    static String page(String rule) {
        return PAGES + rule + ".html";
    }
}
