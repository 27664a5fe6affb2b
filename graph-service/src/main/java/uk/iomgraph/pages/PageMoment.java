package uk.iomgraph.pages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What a page is about: a moment, and an area. It stands in the address of every page, so that a view can be shared.
 *
 * @param asOf the day
 * @param today the day it is now
 * @param knownAt the moment of knowledge; null for now
 * @param area the code of the area that pages are narrowed to, where they can be; null for all
 */
public record PageMoment(
        LocalDate asOf,
        LocalDate today,
        @Nullable Instant knownAt,
        @Nullable String area) {

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

    /** The area as the variable of a document; nothing for all. */
    public Map<String, String> narrowed() {
        return area == null ? Map.of() : Map.of("area", area);
    }

    /** What stands in the address of this page for today, in the same area. */
    public String now() {
        return area == null
                ? "?"
                : UriComponentsBuilder.newInstance()
                        .queryParam("area", area)
                        .encode()
                        .build()
                        .toUriString();
    }

    /** An address of this service with this moment in it, and with this area, unless it names another or, by an empty one, none. */
    public String link(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(path);
        if (!asOfText().isEmpty()) {
            address.replaceQueryParam("asOf", asOfText());
        }
        if (knownAt != null) {
            address.replaceQueryParam("knownAt", knownAtText());
        }
        if (area != null && !address.build().getQueryParams().containsKey("area")) {
            address.queryParam("area", UriUtils.encode(area, StandardCharsets.UTF_8));
        }
        return address.build().toUriString();
    }
}
