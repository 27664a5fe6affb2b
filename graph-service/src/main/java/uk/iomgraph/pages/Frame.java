package uk.iomgraph.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.pages.Frames.DemonstrationState;
import uk.iomgraph.purpose.Purpose;
import uk.iomgraph.security.StatedPurpose;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

/**
 * What stands around every page.
 *
 * @param section the part of the service whose entry in the navigation is marked, for example {@code coverage}
 * @param moment what the page is about in time; null where a page has none
 * @param viewer who looks; without roles where nobody is known to
 * @param purpose what records of people are looked at for; null where nothing was stated
 * @param demonstration where the invented partnership stands; null where that could not be asked
 * @param trail the pages above this one
 * @param areas which area the page is about, and which it can be about
 */
public record Frame(
        String section,
        @Nullable PageMoment moment,
        Viewer viewer,
        @Nullable StatedPurpose purpose,
        @Nullable DemonstrationState demonstration,
        List<Crumb> trail,
        AreaChoice areas) {

    /** What is said wherever the people are invented. */
    static final String INVENTED = "Demonstration data: invented people in real places.";

    private static final Set<String> OF_NO_RECORDS = Set.of(
            Purpose.STRATEGIC_ASSESSMENT.name(), Purpose.COMPLIANCE.name(), Purpose.SYSTEM_ADMINISTRATION.name());

    /** A page above another. */
    public record Crumb(String text, String address) {}

    /** Another page of the service about the same moment. */
    public String link(String path) {
        return moment == null ? path : moment.link(path);
    }

    /** Whether the people are invented. */
    public boolean invented() {
        return demonstration != null && demonstration.invented();
    }

    /** Whether the invented people are still being loaded. */
    public boolean loading() {
        return demonstration != null && demonstration.state().equals("LOADING");
    }

    /** Whether the viewer's job is with single records, rather than with aggregates. */
    public boolean seesRecords() {
        return viewer.seesRecords();
    }

    /** Whether single records are shown now: the job is with them, and it was said what they are for, which is no figures only. */
    public boolean showsRecords() {
        return seesRecords() && purpose != null && !OF_NO_RECORDS.contains(purpose.purpose());
    }

    /** Whether records of many people are gone through now, which answering what is held about one of them is no reason for. */
    public boolean showsCaseload() {
        return showsRecords() && purpose != null && !purpose.purpose().equals(Purpose.SUBJECT_ACCESS.name());
    }

    /** Whether gangs are shown now. Whoever asks what is held about them is not told of others, or of sources. */
    public boolean showsGangs() {
        return seesNetworks() && showsCaseload();
    }

    /** Whether the viewer's job is with figures about areas. */
    public boolean seesFigures() {
        return seesRecords() || viewer.roles().contains(Role.BOARD);
    }

    /** Whether the viewer's job is with how decisions fall on groups of people. */
    public boolean seesFairness() {
        return seesNetworks()
                || viewer.roles().contains(Role.BOARD)
                || viewer.roles().contains(Role.AUDITOR);
    }

    /** Whether the viewer's job is with networks and gangs. */
    public boolean seesNetworks() {
        return viewer.roles().contains(Role.ANALYST) || viewer.roles().contains(Role.INVESTIGATOR);
    }

    /** The viewer's roles in words. */
    public String roles() {
        return viewer.roles().stream()
                .map(role -> Words.name(role.name()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
