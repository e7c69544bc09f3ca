package io.github.ownershipmaven.exports;

/** What an OWNERS.yaml can tell beyond who owns a project, and what not every format has room for. */
enum Aspect {
    TIER("the tier"),
    LIFECYCLE("the lifecycle"),
    ESCALATION("the escalation"),
    RESPONSE("the response"),
    RACI("the raci"),
    DEPENDENCIES("what it depends on"),
    LINKS("links"),
    TERMS("the terms of owners"),
    VACANCIES("vacancies"),
    SERVICES("services that are owners");

    private final String words;

    Aspect(String words) {
        this.words = words;
    }

    /** What people call it. */
    @Override
    public String toString() {
        return words;
    }
}
