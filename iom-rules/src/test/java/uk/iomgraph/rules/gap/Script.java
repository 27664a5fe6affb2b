package uk.iomgraph.rules.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.timeline.*;

/**
 * Reads the records of a fixture: {@code kind day} or {@code kind from..to}, then {@code name=value}, separated by
 * semicolons. Days count from day 0, Monday 1 January 2024; no {@code to}: open. What the words mean stands in docs/rules.md.
 */
final class Script {

    static final int START = 19723;

    private final List<Episode> episodes = new ArrayList<>();
    private int born = Day.NEVER;
    private int died = Day.NEVER;
    private boolean female;
    private boolean foreign;
    private Map<String, String> values = Map.of();
    private Span span = new Span("", "", 0, 0, 0);

    static Timeline read(String text) {
        Script script = new Script();
        for (String line : text.split(";", -1)) {
            if (!line.isBlank()) {
                script.line(line.strip());
            }
        }
        return Timeline.of(
                new Timeline.Person(script.born, script.died, script.female, script.foreign), script.episodes);
    }

    /** A day of a fixture. */
    static int day(@Nullable String text) {
        return text == null || text.isEmpty() ? Day.NEVER : START + Integer.parseInt(text);
    }

    private void line(String line) {
        String[] words = line.split("\\s+", -1);
        values = new TreeMap<>();
        Arrays.stream(words)
                .filter(word -> word.contains("="))
                .forEach(word ->
                        values.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1)));
        String when = words.length > 1 && !words[1].contains("=") ? words[1] : "";
        int dots = when.indexOf("..");
        String key = (episodes.size() + 1) + ":" + words[0];
        if (!when.isEmpty() && !words[0].equals("born") && !words[0].equals("died")) {
            span = new Span(
                    key,
                    text("source", "S"),
                    day(dots < 0 ? when : when.substring(0, dots)),
                    day(dots < 0 ? null : when.substring(dots + 2)),
                    dayOf("planned"));
        }
        switch (words[0]) {
            case "born" -> born = born(words[1]);
            case "died" -> died = START + Integer.parseInt(words[1]);
            case "woman" -> female = true;
            case "foreign" -> foreign = true;
            default -> episodes.add(episode(words[0]));
        }
    }

    /** As a date, or as how old the person is on day 0: {@code 17y6m}. */
    private static int born(String text) {
        if (text.contains("-")) {
            return Day.of(java.time.LocalDate.parse(text));
        }
        String[] age = text.replace("m", "").split("y", -1);
        return Day.plusMonths(
                START, -12 * Integer.parseInt(age[0]) - (!age[1].isEmpty() ? Integer.parseInt(age[1]) : 0));
    }

    private String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    private int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    private int dayOf(String name) {
        return day(values.get(name));
    }

    private <E extends Enum<E>> E code(Class<E> type, String name, E otherwise) {
        return values.containsKey(name) ? Enum.valueOf(type, values.get(name)) : otherwise;
    }

    private Pathway pathway() {
        return code(Pathway.class, "pathway", Pathway.ACCOMMODATION);
    }

    private Episode member(ProgrammeType type, int level) {
        return new Membership(
                span,
                type.name(),
                type,
                level,
                code(Membership.Phase.class, "phase", Membership.Phase.STANDARD),
                code(Membership.Basis.class, "basis", Membership.Basis.STATUTORY),
                text("area", "A"),
                code(LeavingReason.class, "reason", LeavingReason.OTHER));
    }

    private Episode assessed(Assessment.Tool tool) {
        return new Assessment(
                span, tool, number("score", -1), code(Assessment.Band.class, "band", Assessment.Band.NONE));
    }

    private Episode supervised(Supervision.Kind kind) {
        return new Supervision(span, kind, dayOf("contact-ends"), values.getOrDefault("area", "A"));
    }

    private Episode held(Custody.Kind kind) {
        return new Custody(span, kind, text("prison", "P1"), number("sentence", 0));
    }

    private Episode event(JusticeEvent.Type type) {
        return new JusticeEvent(span, type, values.get("offence"));
    }

    private Episode part(Involvement.Role role) {
        String offenders = text("by", "");
        return new Involvement(
                span,
                role,
                text("offence", span.key()),
                values.containsKey("on") ? dayOf("on") : span.from(),
                Boolean.parseBoolean(text("violent", "true")),
                text("area", "A"),
                dayOf("outcome"),
                offenders.isEmpty() ? Set.of() : Set.of(offenders));
    }

    private Episode help() {
        return new Intervention(
                new Span(span.key(), span.source(), span.from(), dayOf("ended"), Day.NEVER),
                pathway(),
                dayOf("accepted"),
                dayOf("rejected"),
                dayOf("started"),
                dayOf("ended"),
                code(Intervention.Outcome.class, "outcome", Intervention.Outcome.NONE),
                text("provider", "V"),
                code(AgencyType.class, "type", AgencyType.VCS),
                values.containsKey("group") ? Group.valueOf(values.get("group")) : null);
    }

    private Episode referral() {
        Pathway pathway = values.containsKey("pathway") ? pathway() : null;
        ProgrammeType programme =
                values.containsKey("programme") ? ProgrammeType.valueOf(values.get("programme")) : null;
        Decision decision =
                code(Decision.class, "decision", dayOf("decided") == Day.NEVER ? Decision.NONE : Decision.ACCEPTED);
        return new Referral(
                span,
                text("purpose", "help"),
                pathway,
                text("to", "V"),
                AgencyType.VCS,
                programme,
                dayOf("decided"),
                decision);
    }

    private Episode role(LeadRole.Kind kind) {
        String employed = text("employed", "");
        int dots = employed.indexOf("..");
        return new LeadRole(
                span,
                kind,
                text("by", "X").equals("nobody") ? null : text("by", "X"),
                employed.isEmpty()
                        ? Intervals.all()
                        : Intervals.of(day(employed.substring(0, dots)), day(employed.substring(dots + 2))),
                code(AgencyType.class, "type", AgencyType.POLICE));
    }

    private Episode agreement() {
        String names = text("names", "");
        Set<ProgrammeType> programmes = EnumSet.noneOf(ProgrammeType.class);
        Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .forEach(name -> programmes.add(ProgrammeType.valueOf(name)));
        return new LeadAgreement(span, programmes);
    }

    private Episode home(Residence.Kind kind) {
        return new Residence(span, kind, text("area", "A"));
    }

    private Episode episode(String word) {
        return switch (word) {
            case "home" -> home(code(Residence.Kind.class, "kind", Residence.Kind.MAIN));
            case "nfa" -> home(Residence.Kind.NFA);
            case "custody" -> held(code(Custody.Kind.class, "kind", Custody.Kind.SENTENCE));
            case "order" -> supervised(code(Supervision.Kind.class, "kind", Supervision.Kind.COMMUNITY_ORDER));
            case "youth-order" -> supervised(Supervision.Kind.YRO);
            case "iom" -> member(ProgrammeType.IOM, 0);
            case "mappa" -> member(ProgrammeType.MAPPA, number("level", 2));
            case "programme" -> member(ProgrammeType.valueOf(text("type", "OTHER")), 0);
            case "lead" -> role(LeadRole.Kind.LEAD);
            case "prison-manager" -> role(LeadRole.Kind.PRISON_OFFENDER_MANAGER);
            case "community-manager" -> role(LeadRole.Kind.COMMUNITY_OFFENDER_MANAGER);
            case "red" -> new Rating(span, 3);
            case "amber" -> new Rating(span, 2);
            case "green" -> new Rating(span, 1);
            case "assessed" -> assessed(code(Assessment.Tool.class, "tool", Assessment.Tool.OASYS));
            case "scored" -> new SelectionScore(span);
            case "need" -> new Need(span, pathway(), number("severity", 2));
            case "help" -> help();
            case "referral" -> referral();
            case "seen" -> new Contact(span, true, code(AgencyType.class, "type", AgencyType.PROBATION));
            case "missed" -> new Contact(span, false, code(AgencyType.class, "type", AgencyType.PROBATION));
            case "review" -> new Review(span);
            case "exit-plan" -> new ExitPlan(span);
            case "transition-plan" ->
                new TransitionPlan(span, dayOf("accepted"), code(AgencyType.class, "receiver", AgencyType.PROBATION));
            case "handover" ->
                new Handover(
                        span,
                        text("from", "A"),
                        text("to", "B"),
                        dayOf("accepted"),
                        dayOf("declined"),
                        dayOf("withdrawn"));
            case "told" -> new Notification(span, text("from", "A"), text("to", "B"));
            case "lead-agreement" -> agreement();
            case "consent" -> new Consent(span, dayOf("withdrawn"));
            case "tag" -> new Tag(span, code(Tag.Basis.class, "basis", Tag.Basis.COURT));
            case "alert" -> new TagAlert(span, dayOf("answered"));
            case "breach" -> new Breach(span, dayOf("decided"), values.containsKey("decision"));
            case "victim-support" ->
                new VictimSupport(span, code(VictimSupport.Kind.class, "kind", VictimSupport.Kind.SUPPORT));
            case "marker" -> new Marker(span, code(Marker.Code.class, "code", Marker.Code.RISK_TO_CHILDREN));
            case "safeguarding" -> new SafeguardingReferral(span, dayOf("decided"), values.containsKey("outcome"));
            case "arrest" -> event(JusticeEvent.Type.ARREST);
            case "charge" -> event(JusticeEvent.Type.CHARGE);
            case "reception" -> event(JusticeEvent.Type.REMAND);
            case "release" -> event(JusticeEvent.Type.RELEASE);
            case "suspected" -> part(Involvement.Role.SUSPECT);
            case "charged" -> part(Involvement.Role.CHARGED);
            case "convicted" -> part(Involvement.Role.CONVICTED);
            case "cautioned" -> part(Involvement.Role.CAUTIONED);
            case "victim" -> part(Involvement.Role.VICTIM);
            case "gang" ->
                new GangTie(
                        span,
                        "G",
                        number("source-grade", 1),
                        text("information", "A").charAt(0),
                        dayOf("review"));
            case "intelligence" -> new Intelligence(span, dayOf("tasked"), dayOf("acknowledged"));
            case "child" -> new ChildAtHome(span);
            default -> throw new IllegalArgumentException("No word for a record: " + word);
        };
    }
}
