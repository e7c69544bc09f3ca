package io.github.ownershipmaven.model;

import java.time.Duration;
import java.util.Optional;

/**
 * What a service promises for one severity of incident.
 *
 * @param severity the name of the incident's severity, such as {@code sev1}
 * @param contact where to call
 * @param within the time until somebody answers
 */
public record Response(
        Located<String> severity, Optional<Located<String>> contact, Optional<Located<Duration>> within) {}
