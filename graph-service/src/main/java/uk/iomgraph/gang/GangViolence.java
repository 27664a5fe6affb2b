package uk.iomgraph.gang;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.border.HarmWeights;
import uk.iomgraph.rules.timeline.Involvement;

/** Violence of the people of a gang in a period; the fields of the schema say what they mean. */
record GangViolence(LocalDate from, LocalDate lastDay, GangViolenceCount proven, GangViolenceCount accused) {

    /**
     * Counts it. An offence that is proven of one person of the gang counts as proven, for those of whom it is.
     *
     * @param people identities of the people of the gang
     * @param parts what any people are accused of in the period
     */
    static GangViolence of(LocalDate from, LocalDate lastDay, Set<String> people, List<OffencePart> parts) {
        Map<String, List<OffencePart>> byOffence = parts.stream()
                .filter(part -> people.contains(part.person()) && Involvement.isViolent(part.group()))
                .collect(Collectors.groupingBy(OffencePart::offence, TreeMap::new, Collectors.toList()));
        Counting proven = new Counting();
        Counting accused = new Counting();
        for (List<OffencePart> offence : byOffence.values()) {
            List<OffencePart> proofs =
                    offence.stream().filter(OffencePart::proven).toList();
            if (proofs.isEmpty()) {
                accused.add(offence);
            } else {
                proven.add(proofs);
            }
        }
        return new GangViolence(from, lastDay, proven.count(), accused.count());
    }

    /** What to keep in mind. */
    public String caution() {
        return Caution.VIOLENCE.sentence();
    }

    /** Offences together. */
    record GangViolenceCount(int offences, int people, double harm, int withoutWeight) {}

    private static final class Counting {

        private final Set<String> people = new HashSet<>();
        private int offences;
        private int withoutWeight;
        private double harm;

        /** Adds one offence, by the parts in it that count. */
        void add(List<OffencePart> parts) {
            offences++;
            parts.forEach(part -> people.add(part.person()));
            @Nullable String group = parts.get(0).group();
            double days = HarmWeights.days(group);
            if (Double.isNaN(days)) {
                withoutWeight++;
            } else {
                harm += days;
            }
        }

        GangViolenceCount count() {
            return new GangViolenceCount(offences, people.size(), harm, withoutWeight);
        }
    }
}
