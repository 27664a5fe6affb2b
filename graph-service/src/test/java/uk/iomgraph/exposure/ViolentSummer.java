package uk.iomgraph.exposure;

import java.nio.file.Path;
import java.time.Instant;
import uk.iomgraph.identity.Identities;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.kernel.EntityId;

/**
 * Ash, and the people around Ash on 1 June 2024. Bea offended with Ash and has two records; Cas is an associate of Ash; Gus is
 * in Ash's gang. The others around Ash are not tied to Ash on that day: Eve's tie is past review, Wil's has ended, Rae's is badly graded,
 * Tom's gang tie is past review, Dot is tied to Bea only. Lia's access is limited, and Vic is known only as a victim. All of
 * them were part of violence lately.
 *
 * <p>Apart from them all, Max, Ned, Opa and Pia were in one brawl, ten days before: Max as suspect, as charged and as victim, the
 * others as suspects. Kim and Lee are associates of Ned, Kim of Max, and Lee of Opa, whose access is limited.
 */
final class ViolentSummer {

    private static final String GRADED = ",ASSOCIATE,2023-01-01,";

    private final Imports imports;
    private final Identities identities;
    private final Path folder;

    ViolentSummer(Imports imports, Identities identities, Path folder) {
        this.imports = imports;
        this.identities = identities;
        this.folder = folder;
    }

    static String id(String ref) {
        return EntityId.ofKey("SUMMER/people/" + ref).value();
    }

    void load() throws Exception {
        imports.load(ties(people()).in(folder));
        identities.resolve(Instant.now());
    }

    /** The associate is taken back. */
    void retractCas() throws Exception {
        imports.load(DeliveryFolder.delta("SUMMER")
                .extractedAt("2026-01-02T00:00:00+00:00")
                .file("associations", "op,ref,person_a_ref,person_b_ref,basis,from", "retract,t-cas,,,,")
                .in(folder));
    }

    private static DeliveryFolder people() {
        return DeliveryFolder.full("SUMMER")
                .file(
                        "people",
                        "ref,given_name,pnc_id,limited_access",
                        "ash,Ash,,",
                        "bea,Bea,2001/0000001J,",
                        "bea2,Beatrice,2001/0000001J,",
                        "cas,Cas,,",
                        "gus,Gus,,",
                        "eve,Eve,,",
                        "wil,Wil,,",
                        "rae,Rae,,",
                        "tom,Tom,,",
                        "dot,Dot,,",
                        "lia,Lia,,true",
                        "vic,Vic,,",
                        "kim,Kim,,",
                        "lee,Lee,,",
                        "max,Max,,",
                        "ned,Ned,,",
                        "opa,Opa,,true",
                        "pia,Pia,,")
                .file(
                        "offences",
                        "ref,group,date_from",
                        "drugs,Drug offences,2024-01-10",
                        "near,Violence with injury,2024-05-27",
                        "far,Homicide,2024-01-28",
                        "gang,Robbery,2024-03-03",
                        "own,Violence with injury,2024-05-01",
                        "theft,Theft,2024-05-30",
                        "slap,Violence without injury,2024-05-30",
                        "today,Violence with injury,2024-06-01",
                        "old,Homicide,2022-06-01",
                        "second,Violence with injury,2024-04-01",
                        "others,Violence with injury,2024-05-20",
                        "alone,Violence with injury,2024-05-20",
                        "brawl,Violence with injury,2024-05-22",
                        "shop,Theft,2024-02-02")
                .file(
                        "involvements",
                        "ref,person_ref,offence_ref,role",
                        "i1,ash,drugs,SUSPECT",
                        "i2,bea,drugs,CHARGED",
                        "i3,bea,near,CHARGED",
                        "i4,cas,far,VICTIM",
                        "i5,cas,shop,CAUTIONED",
                        "i6,gus,gang,SUSPECT",
                        "i7,ash,own,VICTIM",
                        "i8,bea,own,SUSPECT",
                        "i9,bea,theft,CONVICTED",
                        "i10,bea,slap,CONVICTED",
                        "i11,bea,today,SUSPECT",
                        "i12,bea,old,CONVICTED",
                        "i13,bea2,second,SUSPECT",
                        "i14,eve,others,SUSPECT",
                        "i15,wil,others,SUSPECT",
                        "i16,rae,others,SUSPECT",
                        "i17,tom,others,SUSPECT",
                        "i18,dot,others,SUSPECT",
                        "i19,lia,alone,SUSPECT",
                        "i20,vic,others,VICTIM",
                        "i21,gus,near,WITNESS",
                        "b1,max,brawl,VICTIM",
                        "b2,max,brawl,SUSPECT",
                        "b3,max,brawl,CHARGED",
                        "b4,ned,brawl,SUSPECT",
                        "b5,opa,brawl,SUSPECT",
                        "b6,pia,brawl,SUSPECT");
    }

    private static DeliveryFolder ties(DeliveryFolder delivery) {
        return delivery.file(
                        "associations",
                        "ref,person_a_ref,person_b_ref,basis,from,to,source_grade,information_grade,review_due",
                        "t-cas,ash,cas" + GRADED + ",1,B,2025-01-01",
                        "t-eve,ash,eve" + GRADED + ",1,B,2024-06-01",
                        "t-wil,wil,ash" + GRADED + "2024-06-01,1,B,2025-01-01",
                        "t-rae,ash,rae" + GRADED + ",3,B,2025-01-01",
                        "t-lia,ash,lia" + GRADED + ",1,A,2025-01-01",
                        "t-vic,ash,vic" + GRADED + ",1,A,2025-01-01",
                        "t-dot,bea,dot" + GRADED + ",1,A,2025-01-01",
                        "t-km,kim,max" + GRADED + ",1,A,2025-01-01",
                        "t-kn,kim,ned" + GRADED + ",1,A,2025-01-01",
                        "t-ln,ned,lee" + GRADED + ",1,A,2025-01-01",
                        "t-lo,lee,opa" + GRADED + ",1,A,2025-01-01")
                .file("gangs", "ref,name,from", "crew,Crew,2020-01-01")
                .file(
                        "gang_ties",
                        "ref,person_ref,gang_ref,role,criteria,from,source_grade,information_grade,handling,review_due",
                        "g-ash,ash,crew,MEMBER,ADMITS_MEMBERSHIP;ARRESTED_WITH_MEMBERS,2023-06-02,1,A,P,2025-01-01",
                        "g-gus,gus,crew,MEMBER,ADMITS_MEMBERSHIP;ARRESTED_WITH_MEMBERS,2023-06-02,1,A,P,2025-01-01",
                        "g-tom,tom,crew,MEMBER,ADMITS_MEMBERSHIP;ARRESTED_WITH_MEMBERS,2023-06-02,1,A,P,2024-05-31");
    }
}
