package uk.iomgraph.pages.boundary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads boundaries of areas from GeoJSON, a point at a time, and keeps what can be seen of them. */
final class BoundaryFile {

    static final long LONGEST = 200_000_000;
    static final int MOST_POINTS = 5_000_000;

    /** About ten metres in degrees: less than what is a pixel of any map that is drawn here. */
    private static final double TOLERANCE = 0.0001;

    private static final Set<String> SURFACES = Set.of("Polygon", "MultiPolygon");
    private static final int FEWEST = 4;

    private final JsonParser parser;
    private final String property;
    private final Map<String, List<Ring>> boundaries = new HashMap<>();
    private int features;
    private int points;

    private BoundaryFile(JsonParser parser, String property) {
        this.parser = parser;
        this.property = property;
    }

    /**
     * Reads a file.
     *
     * @param property the property of its features that holds the code of the area
     * @return the rings of each area in degrees, {@code x} east and {@code y} north, by its code
     * @throws IllegalStateException if it cannot be used, with the file and what is wrong with it
     */
    static Map<String, List<Ring>> read(Path file, String property) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new Wrong("It has more than " + LONGEST / 1_000_000
                        + " MB; use a generalised version of the boundaries.");
            }
            try (JsonParser parser = JsonMapper.shared().createParser(file)) {
                BoundaryFile reading = new BoundaryFile(parser, property);
                reading.collection();
                return reading.boundaries;
            }
        } catch (IOException e) {
            throw fault(file, "It cannot be read (" + e.getClass().getSimpleName() + ").", e);
        } catch (JacksonException e) {
            throw fault(file, "It is not JSON in line " + e.getLocation().getLineNr() + ", or cannot be read.", e);
        } catch (Wrong e) {
            throw fault(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static IllegalStateException fault(Path file, String why, Exception cause) {
        return new IllegalStateException(
                "The boundaries of areas, iom.pages.boundaries, cannot be used: " + file + ". " + why, cause);
    }

    private void collection() {
        boolean collection = false;
        boolean listed = false;
        expect(parser.nextToken(), JsonToken.START_OBJECT, "It is no GeoJSON object.");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("type")) {
                collection = parser.getString().equals("FeatureCollection");
            } else if (name.equals("features") && value == JsonToken.START_ARRAY) {
                listed = true;
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    features++;
                    feature();
                }
                expect(parser.currentToken(), JsonToken.END_ARRAY, "'features' must hold objects only.");
            } else {
                parser.skipChildren();
            }
        }
        if (!collection || !listed) {
            throw new Wrong("It must be a FeatureCollection with 'features'.");
        }
        if (boundaries.isEmpty()) {
            throw new Wrong("None of its features has a Polygon or a MultiPolygon.");
        }
    }

    private void feature() {
        String code = null;
        List<Ring> rings = List.of();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                code = code();
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                rings = geometry();
            } else {
                parser.skipChildren();
            }
        }
        if (code == null || code.isBlank()) {
            throw new Wrong("Its feature " + features + " has no text in the property '" + property
                    + "'; set iom.pages.boundary-code to the property that holds the code of the area.");
        }
        if (!rings.isEmpty()) {
            boundaries.computeIfAbsent(code.strip(), any -> new ArrayList<>()).addAll(rings);
        }
    }

    private @Nullable String code() {
        String code = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean wanted = parser.currentName().equals(property);
            if (parser.nextToken() == JsonToken.VALUE_STRING && wanted) {
                code = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
        return code;
    }

    private List<Ring> geometry() {
        String type = "";
        List<Ring> rings = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("type")) {
                type = parser.getString();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                element(new Points(), rings);
            } else {
                parser.skipChildren();
            }
        }
        if (!SURFACES.contains(type)) {
            throw new Wrong("Its feature " + features + " is no Polygon or MultiPolygon.");
        }
        return rings;
    }

    /** Reads an array that has begun: a point, which goes to its line, or a list of lists, of which each list of points is a ring. */
    private void element(Points line, List<Ring> rings) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            point(line);
            return;
        }
        Points inner = new Points();
        while (token == JsonToken.START_ARRAY) {
            element(inner, rings);
            token = parser.nextToken();
        }
        expect(token, JsonToken.END_ARRAY, "Its feature " + features + " has coordinates that are no numbers.");
        if (inner.count > 0) {
            rings.add(inner.ring(features));
        }
    }

    private void point(Points line) {
        double east = parser.getDoubleValue();
        JsonToken second = parser.nextToken();
        if (second != JsonToken.VALUE_NUMBER_INT && second != JsonToken.VALUE_NUMBER_FLOAT) {
            throw new Wrong("Its feature " + features + " has a point without a second number.");
        }
        double north = parser.getDoubleValue();
        if (Math.abs(east) > 180 || Math.abs(north) > 90) {
            throw new Wrong(
                    "Its feature " + features + " has coordinates that are no degrees; the file must be EPSG:4326,"
                            + " longitude before latitude.");
        }
        if (++points > MOST_POINTS) {
            throw new Wrong(
                    "It has more than " + MOST_POINTS + " points; use a generalised version of the boundaries.");
        }
        line.add(east, north);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
        }
    }

    private static void expect(@Nullable JsonToken found, JsonToken wanted, String otherwise) {
        if (found != wanted) {
            throw new Wrong(otherwise);
        }
    }

    /** Points of a line as they are read. */
    private static final class Points {

        private double[] east = new double[64];
        private double[] north = new double[64];
        private int count;

        void add(double x, double y) {
            if (count == east.length) {
                east = Arrays.copyOf(east, 2 * count);
                north = Arrays.copyOf(north, 2 * count);
            }
            east[count] = x;
            north[count++] = y;
        }

        Ring ring(int feature) {
            if (count < FEWEST || east[0] != east[count - 1] || north[0] != north[count - 1]) {
                throw new Wrong(
                        "Its feature " + feature + " has a ring that is not closed, or of fewer than four points.");
            }
            return Ring.of(Arrays.copyOf(east, count), Arrays.copyOf(north, count))
                    .simplified(TOLERANCE);
        }
    }

    /** What is wrong with the file. */
    private static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message);
        }
    }
}
