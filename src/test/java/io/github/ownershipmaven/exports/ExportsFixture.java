package io.github.ownershipmaven.exports;

import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.policy.Policies;
import io.github.ownershipmaven.policy.RuleEngine;
import io.github.ownershipmaven.policy.Subject;
import io.github.ownershipmaven.policy.rules.Rules;
import io.github.ownershipmaven.yaml.OwnersReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Source trees made of texts. */
final class ExportsFixture {

    /** What stands in names and links to break out of a format. */
    static final String HOSTILE =
            "a'b\"c <d> & ]]> --> # x: y | [z](https://example.org) `q` \\ {0} %s $s * _ @all ${t} ü 😀 ---";

    private final Map<String, String> files = new LinkedHashMap<>();

    /** A tree with this file at its root. */
    static ExportsFixture root(String yaml) {
        return new ExportsFixture().file("", yaml);
    }

    /** The tree with this file in a folder. */
    ExportsFixture file(String folder, String yaml) {
        files.put(folder, yaml);
        return this;
    }

    /** A shop: its root, a service with everything, one with little, and a module without a file. */
    static ExportsFixture shop() {
        return root("""
                        owners:
                          service-owner: Ana Souza <ana.souza@example.com>
                          engineering-manager: { name: Omar Haddad, id: ohaddad, email: omar@example.com }
                          developer: { team: platform, handle: "@example/platform" }
                        escalation: [sre, engineering-manager]
                        """)
                .file("checkout", """
                        project: com.example:checkout
                        service: Checkout
                        tier: critical
                        lifecycle: production
                        owners:
                          product-owner: li.wei@example.com
                          developer:
                            - { team: checkout-dev, handle: "@example/checkout-dev", chat: https://example.slack.com/archives/C0 }
                            - "@noor"
                          architecture-lead: { name: Noor Aziz, email: noor@example.com, handle: "@noor", since: 2026-01-01 }
                          sre:
                            - { team: payments-sre, email: sre@example.com, on-call: https://example.pagerduty.com/services/P1 }
                            - Amélie Durand <amelie@example.com>
                          support-engineer: { vacant: hiring, until: 2027-03-31 }
                          quality-engineer: TODO
                          service-consumer: { project: com.example:storefront }
                        response: { sev1: { contact: https://oncall.example.com/payments, within: 15m } }
                        depends-on: [com.example:ledger]
                        links:
                          runbook: https://wiki.example.com/checkout/runbook
                          dashboard: https://grafana.example.com/d/checkout
                          slo: see the wiki
                        """)
                .file("ledger/core", "inherit: none\nowners: { sre: { team: payments-sre } }\n");
    }

    /** The facts of all modules, each in a folder of the path that its name is the end of. */
    List<ServiceFacts> services(People people, String... folders) {
        List<ServiceFacts> services = new ArrayList<>();
        for (String folder : folders) {
            services.add(ServiceFacts.of(inspect(folder), people));
        }
        return services;
    }

    /** All of the shop, with nothing held back. */
    static Excerpt tree() {
        return excerpt(shop(), People.FULL, "", "checkout", "ledger", "ledger/core");
    }

    /** One service with everything. */
    static Excerpt checkout(People people) {
        return excerpt(shop(), people, "checkout");
    }

    static Excerpt excerpt(ExportsFixture tree, People people, String... folders) {
        return new Excerpt(tree.services(people, folders), new Choice(people, Choice.LEAD, Choice.REVIEWERS), "");
    }

    /** A project of which all names are hostile. */
    static Excerpt hostile() {
        String quoted = "'" + HOSTILE.replace("'", "''") + "'";
        return excerpt(new ExportsFixture().file("odd", """
                                service: %1$s
                                tier: %1$s
                                owners:
                                  developer:
                                    - { team: %1$s, handle: %1$s, chat: %1$s, email: %1$s }
                                    - { name: %1$s, id: %1$s, on-call: %1$s }
                                    - { team: dev }
                                  sre: { name: "two\\nlines\\t", email: "a@b\\n# ownership:end backstage" }
                                depends-on: [%1$s]
                                links: { %1$s: %1$s, ok: "https://example.org/a_(b)*?d=~e&f" }
                                """.formatted(quoted)), People.FULL, "odd");
    }

    Inspection inspect(String folder) {
        return inspect(folder, "jar");
    }

    Inspection inspect(String folder, String packaging) {
        List<OwnersFile> upwards = new ArrayList<>();
        for (String at = folder; ; at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            String yaml = files.get(at);
            if (yaml != null) {
                upwards.add(OwnersReader.read(yaml, path(at)));
            }
            if (at.isEmpty()) {
                break;
            }
        }
        String name = folder.isEmpty() ? "shop" : folder.substring(folder.lastIndexOf('/') + 1);
        Project project = new Project("com.example", name, "1.0", packaging, "The " + name);
        Ownership ownership = Ownership.of(project, path(folder), upwards, Personas.BUILT_IN);
        return new RuleEngine(Rules.ALL)
                .inspect(new Subject(ownership, Policies.DEFAULT.of(ownership), LocalDate.of(2026, 11, 22)));
    }

    private static String path(String folder) {
        return folder.isEmpty() ? "OWNERS.yaml" : folder + "/OWNERS.yaml";
    }
}
