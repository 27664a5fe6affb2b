package uk.iomgraph.person;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One way to say which person is meant; the schema sees to it that exactly one component is given. */
record PersonKey(
        @Nullable String id,
        @Nullable String pncId,
        @Nullable String cro,
        @Nullable String crn,
        @Nullable String prisonNumber,
        @Nullable SourceRefInput sourceRef) {

    /** The number given and its kind, if a number is given. */
    Optional<Map.Entry<IdentityKind, String>> number() {
        return Stream.of(
                        entry(IdentityKind.PNC_ID, pncId),
                        entry(IdentityKind.CRO, cro),
                        entry(IdentityKind.CRN, crn),
                        entry(IdentityKind.PRISON_NUMBER, prisonNumber))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Map.Entry<IdentityKind, String>> entry(IdentityKind kind, @Nullable String number) {
        return Optional.ofNullable(number).map(given -> Map.entry(kind, given));
    }

    /** An agency and its own reference of a person. */
    record SourceRefInput(String source, String ref) {

        /** The key the person was first recorded under. */
        String key() {
            return source.strip() + "/people/" + ref.strip();
        }
    }
}
