package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Portfolio.Skipped;
import io.github.ownershipmaven.page.view.RaciTable.Line;
import java.util.List;
import java.util.Map;

/**
 * A whole reactor.
 *
 * @param name what the page calls it
 * @param policies what the projects were held against
 * @param personas the columns: every persona that is required or held anywhere
 * @param unused the titles of the other personas
 * @param projects the greatest gaps first
 * @param byParty how well each party is represented
 * @param ownerless the projects in which a party has nobody
 * @param byTier how well the projects of each tier are covered
 * @param views what each persona finds in the page
 * @param holders what each person and team finds in the page, the most burdened first
 * @param raci the responsibility matrix of most projects
 * @param rules the findings
 * @param dates what ends or comes due, the next first
 * @param skipped what was not inspected
 */
public record ReactorPage(
        String name,
        List<String> policies,
        Headline headline,
        List<Column> personas,
        List<String> unused,
        List<ProjectPage> projects,
        List<Coverage> byParty,
        List<PartyGap> ownerless,
        List<Coverage> byTier,
        List<PersonaView> views,
        List<HolderView> holders,
        RaciOverview raci,
        List<RuleView> rules,
        List<Due> dates,
        List<Skipped> skipped) {

    /** How well each persona is covered. */
    public List<Coverage> byPersona() {
        return views.stream().map(PersonaView::coverage).toList();
    }

    /**
     * What a persona finds: who holds it, where nobody does, and what it answers for.
     *
     * @param holders the one with the most projects first
     */
    public record PersonaView(
            Column persona,
            Coverage coverage,
            List<Share> holders,
            List<ProjectPage> gaps,
            List<Line> accountable,
            List<Line> responsible) {}

    /** In how many projects somebody holds a persona. */
    public record Share(Holder holder, int projects) {}

    /**
     * The responsibility matrix of most projects.
     *
     * @param columns the personas that take part
     * @param unanswered by activity, in how many projects nobody holds the accountable persona
     * @param deviations the projects that write activities anew
     */
    public record RaciOverview(
            RaciTable table, List<Column> columns, Map<String, Integer> unanswered, List<Deviation> deviations) {}

    /** A project that writes activities anew. */
    public record Deviation(ProjectPage project, List<Line> lines) {}
}
