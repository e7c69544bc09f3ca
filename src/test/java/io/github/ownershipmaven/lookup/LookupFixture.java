package io.github.ownershipmaven.lookup;

import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.page.PortfolioFixture;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A shop of four modules, the day being 2026-11-22. */
final class LookupFixture {

    private static final String ROOT = """
            owners:
              service-owner: Ana Souza <ana@example.com>
              product-owner: li.wei@example.com
              engineering-manager: Omar Haddad <omar@example.com>
              sre: { team: shop-sre, email: sre@example.com, on-call: https://oncall.example.com/shop }
            escalation: [sre, engineering-manager, service-owner]
            """;
    private static final String CHECKOUT = """
            service: Check-out
            tier: critical
            lifecycle: production
            owners:
              sre:
                - { team: payments-sre, email: payments@example.com, chat: "#payments", on-call: https://oncall.example.com/payments }
                - { name: Noor Aziz, handle: "@noor", until: 2026-10-31, successor: ana@example.com }
              developer: [ { team: checkout-dev }, { name: Ana Souza, handle: "@asouza", email: ana@example.com } ]
              support-engineer: { vacant: hiring, until: 2027-03-31 }
              quality-engineer: TODO
              enginering-lead: Jo <jo@example.com>
            response: { sev1: { contact: https://oncall.example.com/payments, within: 15m } }
            links: { slo: https://slo.example.com/checkout, dashboard: https://graphs.example.com/checkout, runbook: https://docs.example.com/checkout }
            """;
    private static final String LEDGER = """
            inherit: none
            owners:
              sre: { name: Ana Lima, email: ana.lima@example.com, since: 2027-01-01 }
            """;
    private static final String BROKEN =
            "owners:\n  sre: { team: mail-sre, email: mail@example.com }\n  executive: [a\n";

    private static final List<String> PATHS = List.of(
            "checkout/src/main/java/com/example/checkout/Pay.java",
            "checkout/src/main/java/com/example/common/Money.java",
            "checkout/src/main/kotlin/com/example/checkout/Rates.kt",
            "checkout/src/test/java/com/example/checkout/PayTest.java",
            "checkout/src/it/groovy/com/example/checkout/PayIT.groovy",
            "ledger/lib/com/example/ledger/Book.java",
            "ledger/src/main/scala/com/example/ledger/Page.scala",
            "ledger/src/main/java/com/example/common/Money.java",
            "mail/pom.xml",
            "tools/pom.xml",
            "tools/src/main/java/com/example/tools/Tool.java",
            "docs/index.md");

    private LookupFixture() {}

    static Answer answer(Question question) {
        return Lookup.answer(question, grounds(true));
    }

    static Answer of(String text) {
        return answer(new Question(Optional.of(text), Optional.empty(), false, Optional.empty()));
    }

    static Answer holder(String text) {
        return answer(new Question(Optional.empty(), Optional.of(text), false, Optional.empty()));
    }

    static Grounds grounds(boolean whole) {
        Portfolio portfolio = PortfolioFixture.under("tiers: [critical]\nrequired: [executive]\n")
                .file("", ROOT)
                .file("checkout", CHECKOUT)
                .file("ledger", LEDGER)
                .file("mail", BROKEN)
                .modules("checkout", "ledger", "mail", "search");
        List<Inspection> inspections = portfolio.inspections().stream()
                .map(LookupFixture::asFarAsLooked)
                .toList();
        Map<KnownProject, Inspection> known =
                inspections.stream().collect(Collectors.toMap(LookupFixture::known, Function.identity()));
        List<KnownProject> projects =
                inspections.stream().map(LookupFixture::known).toList();
        Inspection elsewhere = inspections.get(3);
        return new Grounds(
                projects,
                projects,
                List.of(),
                whole,
                new Tree(),
                project -> List.of(project.folder() + "/src/main/java", project.folder() + "/lib"),
                project -> known.getOrDefault(project, elsewhere),
                PortfolioFixture.DAY);
    }

    /** Without what only other rules have found, for which nobody looks before a question is answered. */
    private static Inspection asFarAsLooked(Inspection inspection) {
        return inspection.with(inspection.findings().stream()
                .filter(finding -> Lookup.RULES.contains(finding.rule()))
                .toList());
    }

    private static KnownProject known(Inspection inspection) {
        String folder = inspection.ownership().folder();
        return new KnownProject(inspection.project(), folder);
    }

    /** A tree of these paths, in which all others are missing; somebody stands in its root. */
    private static final class Tree implements SourceTree {

        @Override
        public Optional<String> find(String written) {
            String path = written.equals(".") ? "" : written.replace('\\', '/');
            return Optional.of(path)
                    .filter(each -> PATHS.contains(each) || !names(each).isEmpty());
        }

        @Override
        public List<String> names(String folder) {
            String prefix = folder.isEmpty() ? "" : folder + "/";
            return List.copyOf(PATHS.stream()
                    .filter(path -> path.startsWith(prefix))
                    .map(path -> path.substring(prefix.length()))
                    .map(rest -> Arrays.asList(rest.split("/")).get(0))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }

        @Override
        public Optional<Project> projectIn(String folder) {
            return folder.equals("tools")
                    ? Optional.of(new Project("com.example", "tools", "1", "jar", "The tools"))
                    : Optional.empty();
        }
    }
}
