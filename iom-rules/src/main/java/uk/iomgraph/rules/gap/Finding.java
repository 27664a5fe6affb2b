package uk.iomgraph.rules.gap;

/**
 * A verdict about something that is not one person's timeline.
 *
 * @param subject key of what it is about: an area, two areas or agencies joined by a bar, an address, a person, a feed
 * @param verdict what the rule decided
 */
public record Finding(String subject, Verdict verdict) {}
