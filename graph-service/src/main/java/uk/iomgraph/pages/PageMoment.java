package uk.iomgraph.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a page is about in time. It stands in the address of every page, so that a view can be shared.
 *
 * @param asOf the day
 * @param today the day it is now
 * @param knownAt the moment of knowledge; null for now
 */
public record PageMoment(
        LocalDate asOf, LocalDate today, @Nullable Instant knownAt) {

    /** Whether the page is about today as it is known now. */
    public boolean isNow() {
        return asOf.equals(today) && knownAt == null;
    }

    /** The day as it stands in an address; empty for today. */
    public String asOfText() {
        return asOf.equals(today) ? "" : asOf.toString();
    }

    /** The moment of knowledge as it stands in an address: a day, or an instant; empty for now. */
    public String knownAtText() {
        if (knownAt == null) {
            return "";
        }
        boolean dayEnd = knownAt.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.of(23, 59, 59));
        return dayEnd ? knownAtDay() : knownAt.toString();
    }

    /** The day of the moment of knowledge; empty for now. */
    public String knownAtDay() {
        return knownAt == null
                ? ""
                : knownAt.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    /** An address of this service with this moment in it. */
    public String link(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(path);
        if (!asOfText().isEmpty()) {
            address.replaceQueryParam("asOf", asOfText());
        }
        if (knownAt != null) {
            address.replaceQueryParam("knownAt", knownAtText());
        }
        return address.build().toUriString();
    }
}
