package uk.iomgraph.synthetic.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The partnerships of England and Wales, read from the facts in the resource {@code synthetic/partnerships.txt}. */
public final class Partnerships {

    /**
     * Warrington and the partnerships around it: eight that touch, of three forces (Cheshire, Greater Manchester,
     * Merseyside) and two probation regions (North West, Greater Manchester).
     */
    public static final List<String> DEFAULT = List.of(
            "E22000026", "E22000023", "E22000184", "E22000181", "E22000108", "E22000099", "E22000104", "E22000107");

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern EQUALS = Pattern.compile("=");

    private Partnerships() {}

    /** All of them by code, in code order. */
    public static Map<String, Partnership> all() {
        Map<String, Partnership> all = new LinkedHashMap<>();
        try (InputStream in =
                        Objects.requireNonNull(Partnerships.class.getResourceAsStream("/synthetic/partnerships.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    Partnership partnership = read(BAR.split(line, -1));
                    all.put(partnership.code(), partnership);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Partnership read(String[] fields) {
        Map<String, String> districts = new LinkedHashMap<>();
        for (String district : SEMICOLON.split(fields[8], -1)) {
            String[] parts = EQUALS.split(district, -1);
            districts.put(parts[0], parts[1]);
        }
        List<Integer> crimes = new ArrayList<>();
        for (String count : SEMICOLON.split(fields[10], -1)) {
            crimes.add(Integer.valueOf(count));
        }
        return new Partnership(
                fields[0],
                fields[1],
                fields[2],
                fields[3],
                fields[4],
                fields[5],
                Double.parseDouble(fields[6]),
                Double.parseDouble(fields[7]),
                districts,
                fields[9].isEmpty() ? List.of() : Arrays.asList(SEMICOLON.split(fields[9], -1)),
                crimes);
    }
}
