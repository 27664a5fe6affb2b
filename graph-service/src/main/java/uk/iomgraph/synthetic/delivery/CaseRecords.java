package uk.iomgraph.synthetic.delivery;

import uk.iomgraph.ingest.feed.FeedFile;

/** Records of a case: custody, supervision, programmes, who leads, what is assessed and planned. */
public class CaseRecords extends Records {

    /** Records of a source. */
    public CaseRecords(Source source, Period period, Faults faults) {
        super(source, period, faults);
    }

    /** A stay in custody. */
    public void custody(String prison, String kind, int from, int to, int planned, int sentence) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.CUSTODY) : "";
        for (int time = 0; time < times; time++) {
            row(FeedFile.CUSTODY, ref)
                    .text(prison)
                    .text(kind)
                    .day(from)
                    .day(end(time, to))
                    .day(planned)
                    .text(sentence > 0 ? Integer.toString(sentence) : "")
                    .end(delivery(time));
        }
    }

    /** Statutory supervision; contact may end before it does. */
    public void supervision(String kind, String area, int from, int to, int planned, int contactEnds) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.SUPERVISION) : "";
        times = withWrongEnd(FeedFile.SUPERVISION, ref, from, times);
        for (int time = 0; time < times; time++) {
            row(FeedFile.SUPERVISION, ref)
                    .text(kind)
                    .text(Source.SELF)
                    .text(area)
                    .day(from)
                    .day(end(time, to))
                    .day(planned)
                    .day(contactEnds)
                    .end(delivery(time));
        }
    }

    /** Membership of a programme; {@code category} as the programme has it, or empty. */
    public void membership(
            String programme, String category, String phase, String basis, int from, int to, String reasonOut) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.MEMBERSHIPS) : "";
        for (int time = 0; time < times; time++) {
            int end = end(time, to);
            row(FeedFile.MEMBERSHIPS, ref)
                    .text(programme)
                    .text(category)
                    .text(phase)
                    .text(basis)
                    .day(from)
                    .day(end)
                    .empty()
                    .text("Selected by panel")
                    .text(end == Period.NONE ? "" : reasonOut)
                    .end(delivery(time));
        }
    }

    /** Who holds a role for the person. */
    public void lead(String role, String professional, int from, int to) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.LEADS) : "";
        for (int time = 0; time < times; time++) {
            row(FeedFile.LEADS, ref)
                    .text(role)
                    .text(professional)
                    .text(Source.SELF)
                    .day(from)
                    .day(end(time, to))
                    .end(delivery(time));
        }
    }

    /** A red, amber or green rating: ordinal 3, 2 or 1. */
    public void rating(int ordinal, int from, int to) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.RATINGS) : "";
        for (int time = 0; time < times; time++) {
            row(FeedFile.RATINGS, ref)
                    .text("RAG")
                    .text(ordinal == 3 ? "Red" : ordinal == 2 ? "Amber" : "Green")
                    .number(ordinal)
                    .day(from)
                    .day(end(time, to))
                    .end(delivery(time));
        }
        if (times > 0) {
            maybeWithdraw(FeedFile.RATINGS, ref, times > 1);
        }
    }

    /** An assessed need of a severity from 0 to 3. */
    public void need(String pathway, int severity, int from, int to) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.NEEDS) : "";
        boolean wrong = isWrongAtFirst(FeedFile.NEEDS, ref, "severity", times);
        times = wrong ? 2 : times;
        for (int time = 0; time < times; time++) {
            row(FeedFile.NEEDS, ref)
                    .text(pathway)
                    .number(wrong && time == 0 ? (severity == 2 ? 3 : 2) : severity)
                    .day(from)
                    .day(end(time, to))
                    .end(delivery(time));
        }
        if (times > 0) {
            maybeWithdraw(FeedFile.NEEDS, ref, times > 1);
        }
    }

    /** Consent to share, which may be withdrawn. */
    public void consent(int from, int to, int withdrawn) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.CONSENTS) : "";
        for (int time = 0; time < times; time++) {
            row(FeedFile.CONSENTS, ref)
                    .text("Sharing within the partnership")
                    .day(from)
                    .day(end(time, to))
                    .day(withdrawn)
                    .end(delivery(time));
        }
    }

    /** That one programme leads among several, as refs joined by semicolons. */
    public void leadAgreement(String programmes, int from, int to) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.LEAD_AGREEMENTS) : "";
        for (int time = 0; time < times; time++) {
            row(FeedFile.LEAD_AGREEMENTS, ref)
                    .text(programmes)
                    .text(Source.SELF)
                    .day(from)
                    .day(end(time, to))
                    .end(delivery(time));
        }
    }

    /** A score of a tool on a day. */
    public void assessment(String tool, String version, int day, int score, String band) {
        if (told(day)) {
            String ref = next(FeedFile.ASSESSMENTS);
            row(FeedFile.ASSESSMENTS, ref)
                    .text(tool)
                    .text(version)
                    .day(day)
                    .text(score < 0 ? "" : Integer.toString(score))
                    .text(band)
                    .end(delivery());
            maybeWithdraw(FeedFile.ASSESSMENTS, ref, false);
        }
    }

    /** A panel's score and decision. */
    public void selectionScore(String programme, int day, int score, String decision) {
        if (told(day)) {
            row(FeedFile.SELECTION_SCORES, next(FeedFile.SELECTION_SCORES))
                    .text(programme)
                    .day(day)
                    .number(score)
                    .text(decision)
                    .end(delivery());
        }
    }

    /** An appointment. */
    public void contact(int day, boolean attended, String kind) {
        if (told(day)) {
            String ref = next(FeedFile.CONTACTS);
            row(FeedFile.CONTACTS, ref)
                    .text(Source.SELF)
                    .day(day)
                    .flag(attended)
                    .text(kind)
                    .end(delivery());
            maybeWithdraw(FeedFile.CONTACTS, ref, false);
        }
    }

    /** A review by the panel of a programme. */
    public void review(String programme, int day) {
        if (told(day)) {
            String ref = next(FeedFile.REVIEWS);
            row(FeedFile.REVIEWS, ref).text(programme).day(day).text("Panel").end(delivery());
            maybeWithdraw(FeedFile.REVIEWS, ref, false);
        }
    }

    /** A plan for the time after supervision. */
    public void exitPlan(int day) {
        if (told(day)) {
            row(FeedFile.EXIT_PLANS, next(FeedFile.EXIT_PLANS))
                    .day(day)
                    .day(day + 90)
                    .end(delivery());
        }
    }

    /** A plan for the change from youth to adult services; {@code accepted} may be no day. */
    public void transitionPlan(int day, String receiving, int accepted) {
        if (told(day)) {
            row(FeedFile.TRANSITION_PLANS, next(FeedFile.TRANSITION_PLANS))
                    .day(day)
                    .text(receiving)
                    .day(outcome(accepted))
                    .end(delivery());
        }
    }

    /** A breach of an order and what was decided about it, which may be nothing. */
    public void breach(int day, int decided, String decision) {
        if (told(day)) {
            row(FeedFile.BREACHES, next(FeedFile.BREACHES))
                    .day(day)
                    .day(outcome(decided))
                    .text(outcome(decided) == Period.NONE ? "" : decision)
                    .end(delivery());
        }
    }
}
