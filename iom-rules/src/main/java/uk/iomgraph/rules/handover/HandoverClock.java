package uk.iomgraph.rules.handover;

import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;

/** When an offer lapses. Nothing writes that down: it follows from the day of the offer and what was set on that day. */
public final class HandoverClock {

    private HandoverClock() {}

    /**
     * The day from which an unanswered offer has lapsed: {@link Setting#HANDOVER_ANSWER} days after it was sent. An answer of
     * that very day is in time, and leaves no day on which the handover had lapsed.
     *
     * @param offeredOn the day it was sent
     * @param settings what the partnership has set; a change reaches no offer that had been sent before
     */
    public static int lapsesOn(int offeredOn, Settings settings) {
        return Day.plus(offeredOn, settings.get(Setting.HANDOVER_ANSWER, offeredOn));
    }
}
