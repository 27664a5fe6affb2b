package uk.iomgraph.pages;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import uk.iomgraph.kernel.Moment;

/** Reads from a page's address which day it is about, and at which moment of knowledge. */
@Component
@ConditionalOnWebApplication
public class Moments {

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /**
     * What an address is about.
     *
     * @param asOf a day as {@code 2026-03-31}; today if absent or empty
     * @param knownAt a day, of which the last second is meant, or an instant; now if absent or empty
     * @param area the code of an area; all if absent or empty
     * @throws PageFault if either of the first is not written so, or the knowledge is of the future
     */
    public PageMoment of(@Nullable String asOf, @Nullable String knownAt, @Nullable String area) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null || asOf.isBlank() ? today : day("As of", asOf);
        return new PageMoment(
                day,
                today,
                knownAt == null || knownAt.isBlank() ? null : instant(knownAt.strip()),
                area == null || area.isBlank() ? null : area.strip());
    }

    private Instant instant(String text) {
        Instant instant;
        if (text.contains("T")) {
            try {
                instant = Moment.within(Instant.parse(text));
            } catch (DateTimeException e) {
                throw fault("As known at", e);
            }
        } else {
            LocalDate day = day("As known at", text);
            instant = day.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
            if (day.equals(LocalDate.now(clock))) {
                return clock.instant();
            }
        }
        if (instant.isAfter(clock.instant())) {
            throw new PageFault(
                    HttpStatus.BAD_REQUEST,
                    "“As known at” lies in the future: nobody knows yet what will be known. Enter a day up to today.");
        }
        return instant;
    }

    private static LocalDate day(String what, String text) {
        try {
            return Moment.within(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            throw fault(what, e);
        }
    }

    private static PageFault fault(String what, DateTimeException cause) {
        PageFault fault = new PageFault(
                HttpStatus.BAD_REQUEST,
                "“" + what + "” must be a real date, such as 2026-03-31. Correct it and try again.");
        fault.initCause(cause);
        return fault;
    }
}
