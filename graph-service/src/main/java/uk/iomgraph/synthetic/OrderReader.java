package uk.iomgraph.synthetic;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.Partnership;
import uk.iomgraph.synthetic.population.Partnerships;

/** Reads what is to be generated from the words of a command. */
final class OrderReader {

    /** At most this many people, since the invented numbers are told apart up to here. */
    static final int MOST_PEOPLE = 10_000_000;

    /** At least this many, so that some are kept for planted cases. */
    static final int FEWEST_PEOPLE = 500;

    private static final int MOST_AREAS = 60;
    private static final int MOST_PLANTED_EVERY = 1_000;
    private static final int SHORTEST_PERIOD = 1_096;
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2040, 1, 1);
    private static final Set<String> NAMES =
            Set.of("--people", "--seed", "--areas", "--from", "--to", "--planted-every", "--out");
    private static final Pattern COMMA = Pattern.compile(",");

    private OrderReader() {}

    /**
     * Reads an order.
     *
     * @param words of the command, without the command itself
     * @throws BadOrder if they are no order
     */
    static Order read(List<String> words) {
        Map<String, String> options = options(words);
        LocalDate from = date(options.getOrDefault("--from", "2020-01-01"), "--from");
        LocalDate to = date(options.getOrDefault("--to", "2026-01-01"), "--to");
        if (to.toEpochDay() - from.toEpochDay() < SHORTEST_PERIOD) {
            throw new BadOrder("From --from to --to there must be three years or more.");
        }
        return new Order(
                (int) number(required(options, "--people"), "--people", FEWEST_PEOPLE, MOST_PEOPLE),
                number(required(options, "--seed"), "--seed", Long.MIN_VALUE, Long.MAX_VALUE),
                areas(options.get("--areas")),
                (int) from.toEpochDay(),
                (int) to.toEpochDay(),
                (int) number(
                        options.getOrDefault("--planted-every", Integer.toString(Layout.RESERVED_EVERY)),
                        "--planted-every",
                        Layout.LEAST_RESERVED_EVERY,
                        MOST_PLANTED_EVERY),
                out(options));
    }

    private static Map<String, String> options(List<String> words) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String name = words.get(i);
            if (!NAMES.contains(name)) {
                throw new BadOrder("There is no option " + name + ".");
            }
            if (i + 1 == words.size()) {
                throw new BadOrder("The option " + name + " has no value.");
            }
            if (options.put(name, words.get(i + 1)) != null) {
                throw new BadOrder("The option " + name + " comes twice.");
            }
        }
        return options;
    }

    private static String required(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null) {
            throw new BadOrder("The option " + name + " is missing.");
        }
        return value;
    }

    private static long number(String value, String name, long lowest, long highest) {
        try {
            long number = Long.parseLong(value);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new BadOrder(name + " takes a whole number from " + lowest + " to " + highest + ", not " + value + ".");
    }

    private static LocalDate date(String value, String name) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // Said below.
        }
        throw new BadOrder(name + " takes a day from " + EARLIEST + " to " + LATEST + ", not " + value + ".");
    }

    private static List<Partnership> areas(@org.jspecify.annotations.Nullable String value) {
        Map<String, Partnership> all = Partnerships.all();
        Set<String> codes = new LinkedHashSet<>(value == null ? Partnerships.DEFAULT : List.of(COMMA.split(value, -1)));
        List<Partnership> areas = new ArrayList<>();
        for (String code : codes) {
            Partnership area = all.get(code);
            if (area == null) {
                throw new BadOrder("--areas takes codes of Community Safety Partnerships, such as E22000026; " + code
                        + " is none.");
            }
            areas.add(area);
        }
        if (areas.size() < 2 || areas.size() > MOST_AREAS) {
            throw new BadOrder("--areas takes 2 to " + MOST_AREAS + " codes.");
        }
        return areas;
    }

    private static Path out(Map<String, String> options) {
        String value = required(options, "--out");
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new BadOrder("--out takes the path of a folder, not " + value + ".");
        }
    }
}
