package uk.iomgraph.pages;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import uk.iomgraph.pages.Frame.Crumb;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewers;

/** Makes what stands around a page. */
@Component
@ConditionalOnWebApplication
public class Frames {

    private static final Viewer NOBODY = new Viewer("", Set.of(), false);

    private final Viewers viewers;
    private final CaseSession session;
    private final AreaChoices areas;

    Frames(Viewers viewers, CaseSession session, AreaChoices areas) {
        this.viewers = viewers;
        this.session = session;
        this.areas = areas;
    }

    /** Around a page about a moment. */
    public Frame of(String section, PageMoment moment, @Nullable DemonstrationState demonstration, Crumb... trail) {
        Viewer viewer = viewers.current();
        return new Frame(
                section, moment, viewer, session.purpose(), demonstration, List.of(trail), areas.of(moment, viewer));
    }

    /** For a part of a page that is drawn anew, around which everything stays. */
    public Frame within(String section, PageMoment moment) {
        return new Frame(section, moment, viewers.current(), session.purpose(), null, List.of(), AreaChoice.NONE);
    }

    /** Around a page that is about no moment. */
    public Frame timeless() {
        return new Frame("", null, viewers.current(), session.purpose(), null, List.of(), AreaChoice.NONE);
    }

    /** Around a page that anybody may come to, known or not. */
    static Frame bare() {
        return new Frame("", null, NOBODY, null, null, List.of(), AreaChoice.NONE);
    }

    /** Where the invented partnership stands, as documents ask for it: {@code NONE}, {@code LOADING}, {@code LOADED} or {@code STOPPED}. */
    public record DemonstrationState(String state, int loaded, int deliveries) {

        /** Whether the people are invented. */
        public boolean invented() {
            return !state.equals("NONE");
        }
    }
}
