package io.github.ownershipmaven.page.view;

import io.github.ownershipmaven.model.People;
import java.time.LocalDate;

/**
 * What a page depends on besides the portfolio.
 *
 * @param words the language
 * @param people how much it tells of people
 * @param day the day against which dates are held
 */
public record Setting(Words words, People people, LocalDate day) {}
