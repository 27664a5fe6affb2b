package uk.iomgraph.coverage.sweep;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.rulebook.PartnershipSettings;
import uk.iomgraph.coverage.rulebook.Rulebook;
import uk.iomgraph.coverage.store.PersonFacts;
import uk.iomgraph.coverage.timeline.Subject;
import uk.iomgraph.coverage.wider.PartnershipSettingsSource;
import uk.iomgraph.rules.gap.GapRules;
import uk.iomgraph.rules.gap.Standing;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.ProgrammeType;
import uk.iomgraph.rules.timeline.Residence;
import uk.iomgraph.rules.timeline.Timeline;

/** The rules, and what the partnership of each person has set about them. */
@Component
class Judgement implements PartnershipSettingsSource {

    private final Rulebook rulebook;
    private final String rules;

    Judgement(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.rules = DigestUtils.sha256Hex((GapRules.edition() + rulebook.edition()).getBytes(StandardCharsets.UTF_8));
    }

    /** Digest of the rules and settings: where it differs from that of the last sweep, everybody is judged anew. */
    String rules() {
        return rules;
    }

    PersonFacts facts(Subject subject) {
        return PersonFacts.of(subject, partnership(subject));
    }

    /** When somebody manages a person. */
    Intervals managed(Subject subject) {
        return Standing.of(subject.timeline(), settings(subject)).managed();
    }

    @Override
    public Settings standard() {
        return rulebook.standard();
    }

    @Override
    public Settings of(@Nullable String area) {
        return rulebook.of(area);
    }

    @Override
    public Collection<Settings> all() {
        return rulebook.all();
    }

    /** The settings that count for a person, and whose they are. */
    PartnershipSettings partnership(Subject subject) {
        return rulebook.partnership(area(subject.timeline()));
    }

    /** The settings of an area, and whose they are; those of all where it is null. */
    PartnershipSettings partnership(@Nullable String area) {
        return rulebook.partnership(area);
    }

    Settings settings(Subject subject) {
        return partnership(subject).settings();
    }

    /** Whose settings count: those of the area of the cohort the person joined last, else of the home they had last. */
    private static @Nullable String area(Timeline timeline) {
        String area = null;
        for (Residence home : timeline.list(Residence.class)) {
            area = home.area() == null ? area : home.area();
        }
        for (Membership membership : timeline.list(Membership.class)) {
            area = membership.type() == ProgrammeType.IOM && membership.area() != null ? membership.area() : area;
        }
        return area;
    }
}
