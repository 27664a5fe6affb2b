package uk.iomgraph.synthetic;

import static uk.iomgraph.synthetic.Plant.nearGangTie;
import static uk.iomgraph.synthetic.PlantedCase.NEVER;

import java.util.List;
import uk.iomgraph.synthetic.delivery.Grade;

/**
 * Planted people who have to do with a gang and are not tied to it: as those it concerns have to do with a member, or
 * because their agency took back what it had said. Rows that are refused whoever they are about are not planted, since all
 * that is delivered is to be taken in.
 */
final class GangTiePlants {

    private GangTiePlants() {}

    static List<Plant> list() {
        return List.of(
                nearGangTie("associate of a member", c -> {
                    member(c);
                    c.home(-300, NEVER);
                    c.police().association(c.cohortMemberRef(), "ASSOCIATE", c.day(0), c.day(NEVER), Grade.FIRM);
                }),
                nearGangTie("at home with a member", c -> {
                    member(c);
                    c.homeWith(c.cohortMember(), -300, NEVER);
                }),
                nearGangTie("hurt by a member", c -> {
                    member(c);
                    c.home(-300, NEVER);
                    c.attacked(0, c.cohortMemberRef());
                }),
                nearGangTie("tie withdrawn", c -> {
                    c.home(-300, NEVER);
                    c.gangTieWithdrawn(c.gangOfOthers(), 0);
                }));
    }

    /** Somebody else of the block, who admits to belong to the gang. */
    private static void member(PlantedCase c) {
        c.gangTie(c.cohortMemberRef(), c.gangOfOthers(), -100, NEVER, 365);
    }
}
