package uk.iomgraph.synthetic.population;

/**
 * Groups of recorded crime, in the order of the columns of the resource {@code partnerships.txt} (ONS, recorded crime by
 * Community Safety Partnership; homicide and deaths by driving are left out). The codes are Home Office offence codes.
 * Harm to a person's body, and whether there is a person to be a victim, are choices that follow from the name.
 */
public enum OffenceGroup {
    VIOLENCE_WITH_INJURY("Violence with injury", "00806", "Assault occasioning actual bodily harm", 0.95, true),
    VIOLENCE_WITHOUT_INJURY("Violence without injury", "10501", "Common assault and battery", 0.95, true),
    STALKING_HARASSMENT("Stalking and harassment", "19512", "Stalking", 1, true),
    SEXUAL("Sexual offences", "02000", "Sexual assault", 1, true),
    ROBBERY("Robbery", "03401", "Robbery", 1, true),
    BURGLARY_RESIDENTIAL("Residential burglary", "02803", "Burglary in a dwelling", 0.8, false),
    BURGLARY_OTHER("Non-residential burglary", "03002", "Burglary other than in a dwelling", 0.1, false),
    VEHICLE("Vehicle offences", "04510", "Theft from a motor vehicle", 0.7, false),
    THEFT_FROM_PERSON("Theft from the person", "03900", "Theft from the person of another", 1, false),
    BICYCLE("Bicycle theft", "04400", "Theft of a pedal cycle", 0.9, false),
    SHOPLIFTING("Shoplifting", "04600", "Theft from a shop", 0, false),
    OTHER_THEFT("Other theft", "04900", "Other theft", 0.5, false),
    CRIMINAL_DAMAGE("Criminal damage and arson", "05800", "Criminal damage", 0.5, false),
    DRUGS("Drug offences", "09260", "Possession of a controlled drug", 0, false),
    WEAPONS("Possession of weapons", "00811", "Possession of an offensive weapon", 0, false),
    PUBLIC_ORDER("Public order offences", "12509", "Causing intentional harassment, alarm or distress", 0.3, false),
    MISCELLANEOUS("Miscellaneous crimes against society", "06600", "Other offence against public order", 0, false);

    private final String title;
    private final String code;
    private final String description;
    private final double victim;
    private final boolean violent;

    OffenceGroup(String title, String code, String description, double victim, boolean violent) {
        this.title = title;
        this.code = code;
        this.description = description;
        this.victim = victim;
        this.violent = violent;
    }

    /** The name of the group as agencies write it. */
    public String title() {
        return title;
    }

    /** A Home Office offence code of the group: five digits. */
    public String code() {
        return code;
    }

    /** What the code means, in our words. */
    public String description() {
        return description;
    }

    /** Whether a person was harmed or threatened. */
    public boolean violent() {
        return violent;
    }

    /** Whether it is what neighbourhood crime is taken to be: burglary, robbery, theft from a vehicle or a person. */
    public boolean neighbourhood() {
        return switch (this) {
            case ROBBERY, BURGLARY_RESIDENTIAL, VEHICLE, THEFT_FROM_PERSON -> true;
            default -> false;
        };
    }

    /** The probability that a known person is the victim (a choice). */
    public double victimProbability() {
        return victim;
    }
}
