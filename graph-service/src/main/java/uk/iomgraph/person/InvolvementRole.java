package uk.iomgraph.person;

/** The part a person had in an offence. */
enum InvolvementRole {
    SUSPECT,
    CHARGED,
    CONVICTED,
    CAUTIONED,
    VICTIM,
    WITNESS;

    static InvolvementRole ofType(String relationshipType) {
        return switch (relationshipType) {
            case "SUSPECTED_OF" -> SUSPECT;
            case "CHARGED_WITH" -> CHARGED;
            case "CONVICTED_OF" -> CONVICTED;
            case "CAUTIONED_FOR" -> CAUTIONED;
            case "VICTIM_OF" -> VICTIM;
            case "WITNESS_TO" -> WITNESS;
            default -> throw new IllegalArgumentException(relationshipType + " is not an involvement");
        };
    }
}
