package uk.iomgraph.rules.gap;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.EpisodeKind;

/**
 * A rule as data. Its version is not part of it, because it depends on what a partnership has set and when: see
 * {@link uk.iomgraph.rules.setting.Settings#version}, called with {@link #settings()}.
 *
 * @param id as everybody calls it, for instance {@code G11} or {@code G20.2}
 * @param title a few words in plain English
 * @param sentence what is wrong when the rule finds a gap, in one sentence
 * @param family what goes wrong
 * @param subject what it is held against
 * @param demand required and providing cover
 * @param severity the severity it starts with
 * @param raise how severity rises
 * @param owner who must act
 * @param basis why it exists
 * @param concerns without any record of these kinds nobody is concerned: the rule is passed over
 * @param covers kinds of record that provide cover; where their feeds are late it is not known whether there is a gap
 * @param settings what a partnership may set about it
 */
public record GapRule(
        String id,
        String title,
        String sentence,
        Family family,
        SubjectKind subject,
        Demand demand,
        Severity severity,
        String raise,
        Owner owner,
        Basis basis,
        Set<EpisodeKind> concerns,
        Set<EpisodeKind> covers,
        List<Setting> settings) {

    /** Copies what it is given. */
    public GapRule {
        concerns = Set.copyOf(concerns);
        covers = Set.copyOf(covers);
        settings = List.copyOf(settings);
    }

    /** All of it as text, the same in every process: where it is another, the rule has changed. */
    String written() {
        // Sets come in another order in every process.
        return List.<Object>of(
                        id,
                        title,
                        sentence,
                        family,
                        subject,
                        demand,
                        severity,
                        raise,
                        owner,
                        basis,
                        new TreeSet<>(concerns),
                        new TreeSet<>(covers),
                        settings)
                .toString();
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
