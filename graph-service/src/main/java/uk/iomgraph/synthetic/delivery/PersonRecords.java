package uk.iomgraph.synthetic.delivery;

import uk.iomgraph.ingest.feed.FeedFile;

/** Everything a source may record of a person: who they are, where they live, what happened to them. */
public final class PersonRecords extends TieRecords {

    /** Records of a source. */
    public PersonRecords(Source source, Period period, Faults faults) {
        super(source, period, faults);
    }

    /** Where someone lived; without an address where there was none. */
    public String residence(String address, String kind, int from, int to) {
        return residence(person(), address, kind, from, to);
    }

    /**
     * Where somebody else lived.
     *
     * @param who ref of the person, perhaps of another source
     */
    public String residence(String who, String address, String kind, int from, int to) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.RESIDENCES) : "";
        for (int time = 0; time < times; time++) {
            source().sheet(FeedFile.RESIDENCES)
                    .row(ref)
                    .text(who)
                    .text(address)
                    .text(kind)
                    .day(from)
                    .day(end(time, to))
                    .end(delivery(time));
        }
        return ref;
    }

    /** Something that happened in the justice system. */
    public void justiceEvent(String type, int day, String offence, String prison, String detail) {
        if (told(day)) {
            row(FeedFile.JUSTICE_EVENTS, next(FeedFile.JUSTICE_EVENTS))
                    .text(type)
                    .day(day)
                    .text(Days.text(day + 1) + "T05:30:00Z")
                    .text(Source.SELF)
                    .text(offence)
                    .text(prison)
                    .text(detail)
                    .end(delivery());
        }
    }

    /** Help on a pathway: referred on a day, perhaps accepted, started and ended. */
    public void intervention(
            String service, String pathway, int referred, int accepted, int started, int ended, String outcome) {
        if (!told(referred)) {
            return;
        }
        Period period = period();
        int last = ended != Period.NONE && ended < period.to() ? ended : started;
        boolean begun = started != Period.NONE && started < period.to();
        int delivery = begun ? Math.max(delivery(), period.deliveryOf(last)) : delivery();
        boolean over = begun && last == ended;
        String ref = next(FeedFile.INTERVENTIONS);
        int change = over ? correctedIn(FeedFile.INTERVENTIONS, ref, "outcome", delivery) : 0;
        for (int time = 0; time < (change > 0 ? 2 : 1); time++) {
            boolean wrong = change > 0 && time == 0;
            String told = wrong ? outcome.equals("COMPLETED") ? "WITHDRAWN" : "COMPLETED" : outcome;
            row(FeedFile.INTERVENTIONS, ref)
                    .text(service)
                    .text(pathway)
                    .day(referred)
                    .day(begun ? accepted : Period.NONE)
                    .day(begun ? started : Period.NONE)
                    .day(over ? ended : Period.NONE)
                    .text(over ? told : "")
                    .end(time > 0 ? change : delivery);
        }
    }

    /** A referral to an agency and its answer, which may be missing. */
    public void referral(String to, String purpose, String pathway, int sent, int decided, String decision) {
        referral(to, new Purpose(purpose, ""), pathway, sent, decided, decision);
    }

    /** A referral to a programme and its answer, which may be missing. */
    public void referralTo(String programme, String to, String purpose, int sent, int decided, String decision) {
        referral(to, new Purpose(purpose, programme), "", sent, decided, decision);
    }

    private record Purpose(String words, String programme) {}

    private void referral(String to, Purpose purpose, String pathway, int sent, int decided, String decision) {
        if (told(sent)) {
            row(FeedFile.REFERRALS, next(FeedFile.REFERRALS))
                    .text(Source.SELF)
                    .text(to)
                    .text(purpose.words())
                    .text(purpose.programme())
                    .text(pathway)
                    .day(sent)
                    .day(outcome(decided))
                    .text(outcome(decided) == Period.NONE ? "" : decision)
                    .end(delivery());
        }
    }

    /** A case handed from one area to another; {@code accepted} may be no day. */
    public void handover(String from, String to, int sent, int accepted) {
        if (told(sent)) {
            row(FeedFile.HANDOVERS, next(FeedFile.HANDOVERS))
                    .text(from)
                    .text(to)
                    .day(sent)
                    .day(outcome(accepted))
                    .end(delivery());
        }
    }

    /** Word given by one area to another. */
    public void notification(String from, String to, int day) {
        if (told(day)) {
            row(FeedFile.NOTIFICATIONS, next(FeedFile.NOTIFICATIONS))
                    .text(from)
                    .text(to)
                    .day(day)
                    .end(delivery());
        }
    }

    /** A tag worn by agreement or by order of a court. */
    public void tag(String basis, int from, int to) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.TAGS) : "";
        for (int time = 0; time < times; time++) {
            row(FeedFile.TAGS, ref).text(basis).day(from).day(end(time, to)).end(delivery(time));
        }
    }

    /** An alert of a tag, and when someone responded. */
    public void tagAlert(int day, int responded) {
        if (told(day)) {
            row(FeedFile.TAG_ALERTS, next(FeedFile.TAG_ALERTS))
                    .day(day)
                    .day(outcome(responded))
                    .end(delivery());
        }
    }

    /** Support of a victim, or a plan for their safety. */
    public void victimSupport(String kind, int from, int to) {
        victimSupport(person(), "", kind, from, to);
    }

    /**
     * Support of the victim of an offence.
     *
     * @param who ref of the victim, perhaps of another source
     */
    public void victimSupport(String who, String offence, String kind, int from, int to) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.VICTIM_SUPPORT) : "";
        for (int time = 0; time < times; time++) {
            source().sheet(FeedFile.VICTIM_SUPPORT)
                    .row(ref)
                    .text(who)
                    .text(offence)
                    .text(kind)
                    .day(from)
                    .day(end(time, to))
                    .end(delivery(time));
        }
    }

    /** A warning marker. */
    public void marker(String code, int from, int to) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.MARKERS) : "";
        for (int time = 0; time < times; time++) {
            row(FeedFile.MARKERS, ref).text(code).day(from).day(end(time, to)).end(delivery(time));
        }
    }

    /** A referral to safeguarding, and its outcome. */
    public void safeguarding(int sent, int decided, String outcome) {
        if (told(sent)) {
            row(FeedFile.SAFEGUARDING_REFERRALS, next(FeedFile.SAFEGUARDING_REFERRALS))
                    .day(sent)
                    .day(outcome(decided))
                    .text(outcome(decided) == Period.NONE ? "" : outcome)
                    .end(delivery());
        }
    }

    /** An intelligence report about the person. */
    public void intelligence(int day, Grade grade) {
        if (told(day)) {
            grade.write(row(FeedFile.INTELLIGENCE, next(FeedFile.INTELLIGENCE)).day(day), day)
                    .empty()
                    .empty()
                    .empty()
                    .end(delivery());
        }
    }

    /** An intelligence report that was passed on to be acted on, and when that was acknowledged. */
    public void tasking(int day, Grade grade, int tasked, int acknowledged) {
        if (told(day)) {
            grade.write(row(FeedFile.INTELLIGENCE, next(FeedFile.INTELLIGENCE)).day(day), day)
                    .text(outcome(tasked) == Period.NONE ? "" : Source.SELF)
                    .day(outcome(tasked))
                    .day(outcome(acknowledged))
                    .end(delivery());
        }
    }

    /**
     * An offence the person committed.
     *
     * @return its ref, or an empty text if it lies outside the period
     */
    public String offence(OffenceRow offence) {
        if (!told(offence.day())) {
            return "";
        }
        String ref = "CR" + next(FeedFile.OFFENCES);
        int decided = offence.decided();
        boolean known = decided != Period.NONE && decided < period().to();
        int first = known ? 0 : Math.max(delivery(), 0);
        int decidedIn = known ? Math.max(delivery(), period().deliveryOf(decided)) : delivery();
        boolean twice = known && delivery() == 0 && decidedIn > 0;
        write(
                offence,
                ref,
                twice || !known ? "Under investigation" : offence.outcome(),
                twice || !known ? delivery() : Math.max(first, decidedIn));
        if (twice) {
            write(offence, ref, offence.outcome(), decidedIn);
        }
        return ref;
    }

    private void write(OffenceRow offence, String ref, String outcome, int delivery) {
        source().sheet(FeedFile.OFFENCES)
                .row(ref)
                .text(offence.group().code())
                .text(offence.group().title())
                .text(offence.group().description())
                .day(offence.day())
                .empty()
                .text(offence.address())
                .text(offence.area())
                .text(offence.recordedBy())
                .text(outcome)
                .end(delivery);
    }

    /**
     * Who had a part in an offence.
     *
     * @param who ref of a person, perhaps of another source
     */
    public void involvement(String who, String offence, String role, int day, int outcomeDay) {
        if (offence.isEmpty() || !told(day)) {
            return;
        }
        boolean known = outcomeDay != Period.NONE && outcomeDay < period().to();
        int delivery = known ? Math.max(delivery(), period().deliveryOf(outcomeDay)) : delivery();
        boolean twice = known && delivery() == 0 && delivery > 0;
        String ref = "IN" + next(FeedFile.INVOLVEMENTS);
        if (twice) {
            involve(ref, who, offence, "SUSPECT", day, Period.NONE, 0);
        }
        involve(
                ref,
                who,
                offence,
                outcomeDay == Period.NONE || known ? role : "CHARGED",
                day,
                known ? outcomeDay : Period.NONE,
                delivery);
    }

    private void involve(String ref, String who, String offence, String role, int day, int outcomeDay, int delivery) {
        source().sheet(FeedFile.INVOLVEMENTS)
                .row(ref)
                .text(who)
                .text(offence)
                .text(role)
                .day(day)
                .day(outcomeDay)
                .end(delivery);
    }
}
