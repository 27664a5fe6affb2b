package uk.iomgraph.rules.gap;

import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Timeline;

/**
 * When a person was what the rules ask about, by the same definitions: for dashboards, and for rules about networks.
 *
 * @param concern of concern: at high risk, with many proven offences of late, or marked so
 * @param highRisk high OGRS3 or ARP, high or very high risk of serious harm, or rated red
 * @param red rated red
 * @param managed managed by somebody
 * @param cohort in an IOM cohort
 * @param statutory under an order or licence
 * @param youthSupervision under an order that a youth justice service supervises
 * @param adultSupervision under any other order or licence
 * @param custody in custody
 */
public record Standing(
        Intervals concern,
        Intervals highRisk,
        Intervals red,
        Intervals managed,
        Intervals cohort,
        Intervals statutory,
        Intervals youthSupervision,
        Intervals adultSupervision,
        Intervals custody) {

    /** The standing of a person over all of time. */
    public static Standing of(Timeline timeline, Settings settings) {
        Case subject = new Case(timeline, settings);
        return new Standing(
                subject.risk().concern(),
                subject.risk().high(),
                subject.risk().red(),
                subject.managed(),
                subject.iom(),
                subject.statutory(),
                subject.supervision(true),
                subject.supervision(false),
                subject.custody());
    }
}
