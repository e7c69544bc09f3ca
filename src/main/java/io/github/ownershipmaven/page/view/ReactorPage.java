package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.Portfolio.Skipped;
import io.github.ownershipmaven.page.view.RaciTable.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole reactor.
 *
 * @param name what the page calls it
 * @param policies what the projects were held against
 * @param personas the columns: every persona that is required or held anywhere
 * @param unused the titles of the other personas
 * @param projects the greatest gaps first
 * @param byPersona how well each persona is covered
 * @param byParty how well each party is represented
 * @param byTier how well the projects of each tier are covered
 * @param views what each persona finds in the page
 * @param holders what each person, team and service finds in the page, the most burdened first
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
        List<Coverage> byPersona,
        List<Coverage> byParty,
        List<Coverage> byTier,
        List<PersonaView> views,
        List<HolderView> holders,
        RaciOverview raci,
        List<RuleView> rules,
        List<Due> dates,
        List<Skipped> skipped) {

    /**
     * A persona.
     *
     * @param anchor the id within the page
     */
    public record Column(String id, String title, String anchor) {}

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
     * What a person, a team or a service finds.
     *
     * @param projects in how many it holds something
     * @param personas how many different ones it holds
     * @param alone how many seats it holds without anybody else
     * @param most how many personas it holds in one project, at most
     */
    public record HolderView(Holder holder, List<Role> roles, int projects, int personas, int alone, int most) {}

    /**
     * A persona that somebody holds.
     *
     * @param everywhere whether in all projects of the page
     */
    public record Role(
            Column persona,
            List<ProjectPage> projects,
            boolean everywhere,
            List<Duty> accountable,
            List<Duty> responsible) {}

    /**
     * An activity for which somebody answers.
     *
     * @param projects in how many of the role's projects
     * @param everywhere whether in all of them
     */
    public record Duty(String title, int projects, boolean everywhere) {}

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

    /**
     * Something that ends or comes due.
     *
     * @param kind the key of its word
     * @param past whether the day is over
     * @param about the persona, the rule, or nothing
     * @param place {@code file:line}
     */
    public record Due(
            String kind,
            LocalDate day,
            boolean past,
            String about,
            Optional<Holder> holder,
            String place,
            List<ProjectPage> projects) {}
}
