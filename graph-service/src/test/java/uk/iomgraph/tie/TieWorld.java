package uk.iomgraph.tie;

import uk.iomgraph.ingest.DeliveryFolder;

/**
 * A small world in which ties matter to every kind of answer: three areas in two forces, people who offend together across
 * them, a cohort, two gangs that are rivals, and a few ties that count. Everybody has a record of the same agency.
 */
final class TieWorld {

    static final String GANG_TIES =
            "ref,person_ref,gang_ref,role,criteria,from,to,source_grade,information_grade,handling,review_due";
    static final String ASSOCIATIONS =
            "ref,person_a_ref,person_b_ref,basis,from,to,source_grade,information_grade,handling,review_due";

    /** The agency whose records they are. */
    static final String SOURCE = "POL";

    private TieWorld() {}

    static DeliveryFolder first() {
        return DeliveryFolder.full(SOURCE)
                .file(
                        "areas",
                        "code,name,kind,latitude,longitude",
                        "N,North,CSP,53.5,-2.5",
                        "S,South,CSP,53.4,-2.5",
                        "E,East,CSP,53.5,-1.5",
                        "F,West Force,PFA,,",
                        "G,East Force,PFA,,")
                .file("area_links", "child_code,parent_code", "N,F", "S,F", "E,G")
                .file("area_neighbours", "code_a,code_b", "E,N", "N,S")
                .file(
                        "agencies",
                        "ref,name,type,area_code",
                        "f,West Police,POLICE,F",
                        "g,East Police,POLICE,G",
                        "c,Probation,PROBATION,F")
                .file("programmes", "ref,name,type,area_code", "in,Cohort,IOM,N", "is,Cohort,IOM,S")
                .file(
                        "people",
                        "ref,given_name,family_name,date_of_birth,crn",
                        "1,Ann,Able,1990-01-01,X1",
                        "2,Bob,Best,1991-01-01,X2",
                        "3,Cat,Cole,1992-01-01,X3",
                        "4,Dan,Dunn,1993-01-01,X4",
                        "5,Eve,Early,1994-01-01,X5")
                .file(
                        "addresses",
                        "ref,line,area_code,latitude,longitude,kind",
                        "n,1 North Road,N,53.51,-2.5,HOME",
                        "s,1 South Road,S,53.41,-2.5,HOME",
                        "e,1 East Road,E,53.5,-1.5,HOME")
                .file(
                        "residences",
                        "ref,person_ref,address_ref,kind,from,to",
                        "r1,1,n,MAIN,2023-01-01,",
                        "r2,2,s,MAIN,2023-01-01,",
                        "r3,3,e,MAIN,2023-01-01,",
                        "r4,4,n,MAIN,2023-06-01,",
                        "r5,5,n,MAIN,2024-06-01,")
                .file(
                        "offences",
                        "ref,group,date_from,address_ref,recorded_by",
                        "o1,Robbery,2025-01-10,s,f",
                        "o2,Shoplifting,2025-02-10,e,g",
                        "o3,Violence with injury,2025-11-10,n,f")
                .file(
                        "involvements",
                        "ref,person_ref,offence_ref,role,date",
                        "i1,1,o1,CONVICTED,2025-01-10",
                        "i2,2,o1,CHARGED,2025-01-10",
                        "i3,2,o2,CHARGED,2025-02-10",
                        "i4,3,o2,SUSPECT,2025-02-10",
                        "i5,4,o3,CONVICTED,2025-11-10",
                        "i6,1,o3,VICTIM,2025-11-10",
                        "i7,5,o3,SUSPECT,2025-11-10")
                .file(
                        "memberships",
                        "ref,person_ref,programme_ref,phase,basis,from,to",
                        "m1,1,in,STANDARD,STATUTORY,2025-01-01,",
                        "m2,2,is,STANDARD,STATUTORY,2025-01-01,")
                .file(
                        "handovers",
                        "ref,person_ref,from_area_code,to_area_code,sent_on,accepted_on",
                        "h1,2,S,E,2025-12-01,2025-12-05")
                .file("objects", "ref,kind,identifier", "v,VEHICLE,QQ00 1")
                .file(
                        "object_links",
                        "ref,object_ref,kind,person_ref,address_ref,from,to",
                        "x1,v,USES,1,,2025-01-01,",
                        "x2,v,SEEN_AT,,e,2025-06-08,")
                .file("gangs", "ref,name,area_codes,from", "gg,Crew,N,2023-01-01", "gh,Posse,S,2023-01-01")
                .file(
                        "gang_relations",
                        "ref,gang_a_ref,gang_b_ref,kind,from,review_due",
                        "y1,gg,gh,RIVAL,2024-01-01,2056-12-01")
                .file(
                        "gang_ties",
                        GANG_TIES,
                        "t1,1,gg,Member,ADMITS_MEMBERSHIP,2025-06-01,,1,A,P,2056-12-01",
                        "t2,4,gg,Core,USES_SIGNS,2025-06-01,,1,B,P,2056-12-01")
                .file(
                        "associations",
                        ASSOCIATIONS,
                        "a1,1,4,ASSOCIATE,2025-06-01,,1,A,P,2056-12-01",
                        "a2,2,3,FAMILY,2025-01-01,,,,,");
    }

    /** Ties that count for nothing: past their review, or only association, or suspected false. */
    static DeliveryFolder idle() {
        return DeliveryFolder.delta(SOURCE)
                .file(
                        "gang_ties",
                        GANG_TIES,
                        "t3,3,gg,Member,ADMITS_MEMBERSHIP,2024-01-01,,1,A,P,2024-06-01",
                        "t4,2,gh,Member,ADMITS_MEMBERSHIP,2024-01-01,,1,A,P,2024-06-01",
                        "t5,5,gh,Member,USES_SIGNS,2023-01-01,,1,A,P,",
                        "t6,5,gg,Member,knows a member,2025-06-01,,1,A,P,2056-12-01",
                        "t7,5,gg,Member,USES_SIGNS,2025-06-01,,1,E,P,2056-12-01")
                .file(
                        "associations",
                        ASSOCIATIONS,
                        "a3,1,3,ASSOCIATE,2024-01-01,,1,A,P,2024-06-01",
                        "a4,2,5,PHONE,2024-01-01,,1,A,P,2024-06-01",
                        "a5,1,5,ASSOCIATE,2025-06-01,,1,E,P,2056-12-01");
    }

    /** Ties that count, to be removed again. */
    static DeliveryFolder toBeRemoved() {
        return DeliveryFolder.delta(SOURCE)
                .file(
                        "gang_ties",
                        GANG_TIES,
                        "t8,3,gg,Core,ADMITS_MEMBERSHIP,2025-07-01,,1,A,P,2056-12-01",
                        "t9,2,gh,Member,USES_SIGNS,2025-07-01,,1,A,P,2056-12-01")
                .file(
                        "associations",
                        ASSOCIATIONS,
                        "a8,1,3,ASSOCIATE,2025-07-01,,1,A,P,2056-12-01",
                        "a9,4,2,PHONE,2025-07-01,,1,A,P,2056-12-01");
    }

    /** The keys of {@link #toBeRemoved()}. */
    static String[] removedKeys() {
        return new String[] {"POL/gang_ties/t8", "POL/gang_ties/t9", "POL/associations/a8", "POL/associations/a9"};
    }

    /** Ties that count for little: graded 3 D, or not at all, so that no question that asks for a grade sees them. */
    static DeliveryFolder weak() {
        return DeliveryFolder.delta(SOURCE)
                .file(
                        "gang_ties",
                        GANG_TIES,
                        "w1,3,gg,Core,ADMITS_MEMBERSHIP,2025-07-01,,3,D,P,2056-12-01",
                        "w2,2,gh,Member,USES_SIGNS,2025-07-01,,,,,2056-12-01")
                .file(
                        "associations",
                        ASSOCIATIONS,
                        "w3,1,3,ASSOCIATE,2025-07-01,,3,D,P,2056-12-01",
                        "w4,5,2,PHONE,2025-07-01,,,,,2056-12-01");
    }

    /** Takes {@link #weak()} back. */
    static DeliveryFolder weakRetracted() {
        return DeliveryFolder.delta(SOURCE)
                .file("gang_ties", "op," + GANG_TIES, "retract,w1,,,,,,,,,,", "retract,w2,,,,,,,,,,")
                .file("associations", "op," + ASSOCIATIONS, "retract,w3,,,,,,,,,", "retract,w4,,,,,,,,,");
    }

    /**
     * Whatever may happen to people 2 and 3, who have nothing to do with the area N, and to others like them: new names and
     * numbers, homes, offences, ties, a gang, programmes left.
     */
    static DeliveryFolder elsewhere() {
        return DeliveryFolder.delta(SOURCE)
                .file(
                        "people",
                        "ref,given_name,family_name,date_of_birth,crn",
                        "2,Zed,Zest,1971-01-01,X22",
                        "3,Zoe,Zone,1972-02-02,X33",
                        "6,Zack,Zinc,1973-03-03,X66")
                .file("addresses", "ref,line,area_code,latitude,longitude,kind", "z,9 East Road,E,53.6,-1.6,HOME")
                .file(
                        "residences",
                        "ref,person_ref,address_ref,kind,from,to",
                        "r3,3,z,MAIN,2022-01-01,",
                        "r6,6,z,MAIN,2024-01-01,")
                .file(
                        "offences",
                        "ref,group,date_from,address_ref,recorded_by",
                        "o6,Violence with injury,2025-09-09,z,g",
                        "o7,Robbery,2025-10-10,s,f")
                .file(
                        "involvements",
                        "ref,person_ref,offence_ref,role,date",
                        "i60,2,o6,CONVICTED,2025-09-09",
                        "i61,3,o6,CHARGED,2025-09-09",
                        "i62,6,o6,VICTIM,2025-09-09",
                        "i63,3,o7,CONVICTED,2025-10-10")
                .file(
                        "memberships",
                        "ref,person_ref,programme_ref,phase,basis,from,to",
                        "m2,2,is,STANDARD,STATUTORY,2025-01-01,2025-03-01")
                .file("gang_ties", GANG_TIES, "t60,3,gh,Core,ADMITS_MEMBERSHIP,2025-06-01,,1,A,P,2056-12-01")
                .file(
                        "associations",
                        ASSOCIATIONS,
                        "a60,2,3,ASSOCIATE,2025-06-01,,1,A,P,2056-12-01",
                        "a61,6,3,PHONE,2025-06-01,,1,A,P,2056-12-01");
    }

    /** Person 2 is accused of something in N. */
    static DeliveryFolder broughtToNorth() {
        return DeliveryFolder.delta(SOURCE)
                .file("offences", "ref,group,date_from,address_ref,recorded_by", "o8,Robbery,2025-11-11,n,f")
                .file("involvements", "ref,person_ref,offence_ref,role,date", "i80,2,o8,CONVICTED,2025-11-11");
    }
}
