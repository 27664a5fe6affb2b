package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.AgencyType;
import uk.iomgraph.rules.timeline.EpisodeKind;

/** A rule being written down, in the order in which one would tell it. Used by the catalogue only. */
final class Draft {

    /** How severity rises for most rules about people. */
    static final String AS_ALWAYS =
            "one step while rated red, at very high risk of serious harm, or a child is at risk";

    private final String id;
    private final String title;
    private final String sentence;
    private Family family = Family.A;
    private SubjectKind subject = SubjectKind.PERSON;
    private Demand demand = new Demand("", "", "", "");
    private Severity severity = Severity.MEDIUM;
    private String raise = AS_ALWAYS;
    private Owner owner = new Owner(AgencyType.OTHER, "");
    private Basis basis = new Basis(0, "", "");
    private final Set<EpisodeKind> concerns = EnumSet.noneOf(EpisodeKind.class);
    private final Set<EpisodeKind> covers = EnumSet.noneOf(EpisodeKind.class);
    private final List<Setting> settings = new ArrayList<>();

    private Draft(String id, String title, String sentence) {
        this.id = id;
        this.title = title;
        this.sentence = sentence;
    }

    static Draft rule(String id, String title, String sentence) {
        return new Draft(id, title, sentence);
    }

    /** Of whom, when cover is required, what provides it, and what is allowed. */
    Draft demand(String who, String required, String providing, String tolerance) {
        demand = new Demand(who, required, providing, tolerance);
        return this;
    }

    Draft severity(Severity value) {
        severity = value;
        return this;
    }

    /** How severity rises, where it is not as always, or does so for a further reason. */
    Draft rising(String how) {
        raise = how;
        return this;
    }

    Draft owner(AgencyType agency, String role) {
        owner = new Owner(agency, role);
        return this;
    }

    Draft basis(int principle, String paragraphs, String source) {
        basis = new Basis(principle, paragraphs, source);
        return this;
    }

    Draft concerns(EpisodeKind... kinds) {
        concerns.addAll(Arrays.asList(kinds));
        return this;
    }

    Draft covers(EpisodeKind... kinds) {
        covers.addAll(Arrays.asList(kinds));
        return this;
    }

    /** Concerns those of concern, and so uses what says who is. */
    Draft ofConcern() {
        return concerns(EpisodeKind.RATING, EpisodeKind.ASSESSMENT, EpisodeKind.MARKER, EpisodeKind.INVOLVEMENT)
                .usesConcern();
    }

    Draft usesConcern() {
        return usesRisk().uses(Setting.PROVEN_OFFENCES, Setting.PROVEN_WINDOW, Setting.CONCERN_MARKERS);
    }

    Draft usesRisk() {
        return uses(Setting.OGRS3_HIGH, Setting.ARP_HIGH, Setting.SCORE_VALID);
    }

    /** Whatever manages a person provides cover. */
    Draft coversManaged() {
        return covers(EpisodeKind.MEMBERSHIP, EpisodeKind.SUPERVISION, EpisodeKind.LEAD_ROLE)
                .uses(Setting.MANAGING_PROGRAMMES);
    }

    Draft uses(Setting... used) {
        return uses(List.of(used));
    }

    Draft uses(List<Setting> used) {
        for (Setting setting : used) {
            if (!settings.contains(setting)) {
                settings.add(setting);
            }
        }
        return this;
    }

    /** The rule, of a family. */
    GapRule in(Family value) {
        family = value;
        if (subject == SubjectKind.PERSON) {
            // Severity of every rule about a person rises with these.
            uses(Setting.SCORE_VALID, Setting.CHILD_RISK_MARKERS);
        }
        return new GapRule(
                id, title, sentence, family, subject, demand, severity, raise, owner, basis, concerns, covers,
                settings);
    }

    /** Held against something else than a person; severity does not rise. */
    Draft about(SubjectKind kind) {
        subject = kind;
        raise = "never";
        return this;
    }
}
