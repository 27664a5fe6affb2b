package uk.iomgraph.pages;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Names, dates and figures as people read them. */
@Component("words")
@ConditionalOnWebApplication
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ETE", "Education, training and work"),
            Map.entry("DRUGS_ALCOHOL", "Drugs and alcohol"),
            Map.entry("CHILDREN_FAMILIES", "Children and families"),
            Map.entry("NONE", "None"),
            Map.entry("YOT", "Youth justice"),
            Map.entry("IOM", "IOM"),
            Map.entry("MAPPA", "MAPPA"),
            Map.entry("PPO", "Prolific and priority"),
            Map.entry("DIP", "Drug interventions"),
            Map.entry("NCA", "National Crime Agency"),
            Map.entry("NCA_LIFETIME", "NCA lifetime"),
            Map.entry("MARAC", "MARAC"),
            Map.entry("DA_PERPETRATOR", "Domestic abuse perpetrators"),
            Map.entry("CPS", "Crown Prosecution Service"),
            Map.entry("VCS", "Voluntary sector"),
            Map.entry("JOBCENTRE", "Jobcentre Plus"),
            Map.entry("OTHER", "Others"),
            Map.entry("DRUG_ALCOHOL", "Drugs and alcohol"),
            Map.entry("HOUSING", "Housing"),
            Map.entry("PNC_ID", "PNC"),
            Map.entry("CRO", "CRO"),
            Map.entry("CRN", "CRN"),
            Map.entry("COUNCIL", "Council"),
            Map.entry("POLICE", "Police"),
            Map.entry("ALL", "Everybody"),
            Map.entry("A", "A: transitions"),
            Map.entry("B", "B: never picked up or dropped"),
            Map.entry("C", "C: needs and help"),
            Map.entry("D", "D: ownership and review"),
            Map.entry("E", "E: duplication and borders"),
            Map.entry("F", "F: victims, gangs, enforcement"),
            Map.entry("CSP", "Community safety partnership"),
            Map.entry("LAD", "District"),
            Map.entry("PFA", "Police force area"));

    Words() {}

    /** A name of the schema in words, for example {@code YOUNG_ADULTS} as “Young adults”. */
    public static String name(@Nullable String code) {
        if (code == null) {
            return "";
        }
        String known = NAMES.get(code);
        if (known != null || !code.matches("[A-Z][A-Z_]+")) {
            return known == null ? code : known;
        }
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Several names together, for example of two agencies. */
    public static String names(List<String> names) {
        return names.stream().map(Words::name).collect(Collectors.joining("; "));
    }

    /** A value of an enumeration of the schema in words; axes are told as what they are an axis of. */
    public static String choice(String enumeration, String code) {
        if (enumeration.equals("CoverageAxis")) {
            return switch (code) {
                case "ALL" -> "Everybody together";
                case "OWNER" -> "Who must act";
                case "GROUP" -> "Group of people";
                case "FAMILY" -> "Family of rules";
                default -> name(code);
            };
        }
        return name(code);
    }

    /** A day, for example “31 March 2026”; “not known” where there is none. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "not known" : DAY.format(day);
    }

    /** A day for narrow places, for example “31 Mar 2026”. */
    public static String shortDay(@Nullable LocalDate day) {
        return day == null ? "" : SHORT_DAY.format(day);
    }

    /** An instant in the time of England and Wales. */
    public static String minute(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(ZONE));
    }

    /** A figure with its thousands apart; withheld if there is none. */
    public static String figure(@Nullable Number figure) {
        if (figure == null) {
            return Table.WITHHELD;
        }
        NumberFormat format = NumberFormat.getInstance(Locale.UK);
        format.setMaximumFractionDigits(2);
        return format.format(figure);
    }

    /** A share in whole percent; nothing where there is nothing to divide by. */
    public static @Nullable String share(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null || whole == 0 ? null : Math.round(100.0 * part / whole) + "%";
    }

    /** How far a figure has gone up or down, in words. */
    public static String change(@Nullable Integer now, @Nullable Integer before) {
        if (now == null || before == null) {
            return Table.WITHHELD;
        }
        int by = now - before;
        return by == 0 ? "no change" : (by > 0 ? "up " : "down ") + figure(Math.abs(by));
    }

    /** How many days from one day to another, with the word. */
    public static String days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return figure(days) + (days == 1 ? " day" : " days");
    }

    /** A text broken between words into lines of so many letters at most; a longer word has a line to itself. */
    public static List<String> lines(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
