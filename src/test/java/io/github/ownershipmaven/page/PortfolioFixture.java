package io.github.ownershipmaven.page;

import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.PolicyFile;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Portfolio.Skipped;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.model.RaciMatrix;
import io.github.ownershipmaven.page.view.Setting;
import io.github.ownershipmaven.policy.DefaultPolicy;
import io.github.ownershipmaven.policy.Policies;
import io.github.ownershipmaven.policy.RuleEngine;
import io.github.ownershipmaven.policy.Subject;
import io.github.ownershipmaven.policy.rules.Rules;
import io.github.ownershipmaven.yaml.OwnersReader;
import io.github.ownershipmaven.yaml.PolicyReader;
import io.github.ownershipmaven.yaml.RaciReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reactors made of texts, as they stand on 2026-11-22. */
public final class PortfolioFixture {

    /** The day of all tests. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final String ROOT = """
            owners:
              service-owner: Ana Souza <ana@example.com>
              engineering-manager: Omar Haddad <omar@example.com>
            escalation: [sre, engineering-manager]
            """;

    private static final String CHECKOUT = """
            project: com.example:checkout
            service: Checkout
            tier: critical
            lifecycle: production
            reviewed: 2026-04-01
            owners:
              product-owner: { name: Ana Souza, email: other.ana@example.com, since: 2026-01-01, until: 2026-12-31, successor: li@example.com }
              developer: { team: checkout-dev, chat: https://chat.example.com/checkout }
              sre:
                - { team: payments-sre, email: sre@example.com, on-call: https://oncall.example.com/payments }
                - "@noor"
              support-engineer: { vacant: hiring, until: 2027-01-31 }
              service-consumer: { project: com.example:storefront }
            raci:
              incident.respond: { accountable: engineering-manager, responsible: [sre, developer] }
            response:
              sev1: { contact: https://oncall.example.com/payments, within: 90m }
            depends-on: [com.example:ledger]
            links: { runbook: https://wiki.example.com/checkout, dashboard: "ask Ana" }
            """;

    private static final String HOSTILE = """
            service: "<script>hacked = 1</script>"
            tier: "\\"><img src=x onerror=hacked=2>"
            owners:
              service-owner: { name: "'\\"><svg onload=hacked=3>", email: "a@b.example?bcc=c@d.example" }
              product-owner:
                - { name: "${7*7} #set($x) @if(true) {{x}} <%= 1 %>", email: ana@example.com, successor: "<b onclick=hacked=4>" }
                - "LONG@example.com"
              sre: { team: "مرحبا 🦊 👩‍💻", chat: "javascript:hacked=5", on-call: "data:text/html,<script>hacked=6</script>" }
              developer: { team: "LONG", chat: "https://chat.example.com/\\"onmouseover=\\"hacked=7" }
              engineering-manager: { name: "\\u202Eevil\\u2066 \\u200Fname", email: "&#106;avascript:hacked=8@example.com" }
              support-engineer: { vacant: "<iframe srcdoc='<script>hacked=9</script>'> LONG" }
              quality-engineer: "'; hacked = 10; '"
            escalation: [sre, "<i>LONG", product-owner]
            response: { "<sev1>": { contact: "javascript:hacked=11", within: 30s } }
            depends-on: [ "com.example:<u>" ]
            links: { runbook: "vbscript:hacked=12", "<b>": "https://example.com/?a=1&b=2", long: "https://example.com/LONG" }
            """.replace("LONG", "x".repeat(5_000));

    private static final RuleEngine ENGINE = new RuleEngine(Rules.ALL);
    private static final String[] TEAMS = {"payments-sre", "platform-sre", "checkout-dev", "search-dev", "mobile-dev"};
    private static final String[] FIRST = {
        "Ana", "Omar", "Li", "Noor", "Jonas", "Amélie", "Kenji", "Priya", "Tomás", "Ewa"
    };
    private static final String[] LAST = {
        "Souza", "Haddad", "Wei", "Aziz", "Weber", "Durand", "Tanaka", "Raman", "Vega", "Nowak"
    };
    private static final String[] AREAS = {
        "checkout", "ledger", "catalogue", "search", "pricing", "identity", "mail", "stock"
    };

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Policies policies;

    private PortfolioFixture(String policy, Optional<RaciMatrix> raci) {
        PolicyFile file = PolicyReader.read(policy.getBytes(StandardCharsets.UTF_8), "policy.yaml");
        this.policies = new Policies(List.of(DefaultPolicy.FILE, file), Personas.BUILT_IN, raci);
    }

    /** A reactor under the default policy. */
    public static PortfolioFixture reactor() {
        return new PortfolioFixture("tiers: [critical, standard, internal]\n", Optional.empty());
    }

    /** A reactor under a policy with these lines and the built-in responsibility matrix. */
    public static PortfolioFixture under(String policy) {
        return new PortfolioFixture(policy, Optional.of(matrix()));
    }

    /** Adds a file, given by its folder: empty for the root's. */
    public PortfolioFixture file(String folder, String yaml) {
        files.put(folder, yaml);
        return this;
    }

    /** Three modules that have one of everything: a rich file, an inherited one, and one that cannot be read to its end. */
    public static Portfolio shop() {
        return under("tiers: [critical, standard]\nreview-every: 180d\n")
                .file("", ROOT)
                .file("checkout", CHECKOUT)
                .file("search", "owners:\n  developer: { team: search-dev }\n  sre: [\n")
                .modules("checkout", "ledger", "search");
    }

    /** A project whose owners mean ill, and its neighbour who means well. */
    public static Portfolio hostile() {
        return under("tiers: []\n")
                .file("checkout-1", HOSTILE)
                .file("", "owners:\n  sre: Ana Souza <ana@example.com>\n")
                .modules("checkout-1", "ledger-1");
    }

    /** The inspections of these modules, each in a folder of its name. */
    public Portfolio modules(String... modules) {
        return new Portfolio(
                Stream.of(modules).map(this::inspect).toList(),
                List.of(new Skipped("com.example:docs", "as 'ownership.skip' says")));
    }

    private Inspection inspect(String module) {
        List<OwnersFile> upwards = new ArrayList<>();
        add(module, upwards);
        add("", upwards);
        Project project = new Project("com.example", module, "1", "jar", module);
        Ownership ownership = Ownership.of(project, module + "/OWNERS.yaml", upwards, policies.personas());
        return ENGINE.inspect(new Subject(ownership, policies.of(ownership), DAY));
    }

    private void add(String folder, List<OwnersFile> upwards) {
        String yaml = files.get(folder);
        if (yaml != null) {
            upwards.add(OwnersReader.read(yaml, folder.isEmpty() ? "OWNERS.yaml" : folder + "/OWNERS.yaml"));
        }
    }

    /** The setting of tests in one language. */
    public static Setting setting(String language, People people) {
        return new Setting(Languages.words(Locale.forLanguageTag(language)), people, DAY);
    }

    /** A reactor of so many modules, with gaps, vacancies, terms and files that differ; the same each time. */
    public static Portfolio large(int modules) {
        PortfolioFixture fixture = under(
                "tiers: [critical, standard, internal]\nreview-every: 180d\nwaivers:\n"
                        + "  - { rule: persona-required, project: \"com.example:old-*\", until: 2026-12-31, reason: moving }\n");
        fixture.file(
                "",
                "owners:\n  service-owner: Ana Souza <ana.souza@example.com>\n  executive: Ewa Nowak <ewa.nowak@example.com>\nescalation: [sre, engineering-manager, service-owner]\n");
        String[] names = IntStream.range(0, modules)
                .mapToObj(i -> AREAS[i % AREAS.length] + "-" + (i / AREAS.length + 1))
                .toArray(String[]::new);
        for (int i = 0; i < modules; i++) {
            if (i % 17 != 5) {
                fixture.file(names[i], yaml(names[i], i));
            }
        }
        return fixture.modules(names);
    }

    private static String yaml(String name, int i) {
        String tier = i % 3 == 0 ? "critical" : i % 3 == 1 ? "standard" : "internal";
        List<String> lines = new ArrayList<>(List.of(
                "project: com.example:" + name,
                "service: " + Character.toUpperCase(name.charAt(0))
                        + name.substring(1).replace('-', ' '),
                "tier: " + tier,
                "lifecycle: " + (i % 11 == 4 ? "deprecated" : "production"),
                "reviewed: 2026-" + String.format("%02d", i % 10 + 1) + "-15",
                "owners:"));
        if (i % 7 != 3) {
            lines.add("  product-owner: " + person(i / 4));
        }
        lines.add("  engineering-manager: { name: " + name(i / 6 + 1) + ", email: " + email(i / 6 + 1) + ", until: "
                + (i % 9 == 2 ? "2026-12-31" : "2028-01-31") + " }");
        lines.add("  developer: { team: " + TEAMS[2 + i % 3] + ", chat: https://chat.example.com/" + name + " }");
        if (i % 5 == 4) {
            lines.add("  sre: { vacant: hiring, until: 2027-01-31 }");
        } else if (i % 8 != 6) {
            lines.add("  sre:\n    - { team: " + TEAMS[i % 2]
                    + ", email: sre@example.com, on-call: https://oncall.example.com/" + TEAMS[i % 2] + " }\n    - "
                    + person(i / 3 + 2));
        }
        if (i % 4 == 0) {
            lines.add("  support-engineer: \"@support-" + i % 12 + "\"");
            lines.add("  service-consumer: { project: com.example:" + AREAS[(i + 3) % AREAS.length] + "-1 }");
        }
        if (i % 13 == 0) {
            lines.add("raci:\n  incident.respond: { accountable: engineering-manager, responsible: [sre, developer] }");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String name(int i) {
        int number = i % 100;
        return FIRST[number % 10] + " " + LAST[(number + number / 10) % 10];
    }

    private static String email(int i) {
        int number = i % 100;
        return "p" + number + "@example.com";
    }

    private static String person(int i) {
        return name(i) + " <" + email(i) + ">";
    }

    /** The built-in responsibility matrix. */
    static RaciMatrix matrix() {
        try (InputStream in =
                PortfolioFixture.class.getResourceAsStream("/io/github/ownershipmaven/raci/built-in.csv")) {
            return RaciReader.read(Objects.requireNonNull(in).readAllBytes(), "built-in", "built-in raci");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
