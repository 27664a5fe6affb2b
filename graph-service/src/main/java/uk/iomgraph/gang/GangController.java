package uk.iomgraph.gang;

import java.util.List;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** The root fields about gangs. */
@Controller
class GangController {

    private final Gangs gangs;
    private final Paging paging;

    GangController(Gangs gangs, Paging paging) {
        this.gangs = gangs;
        this.paging = paging;
    }

    @QueryMapping
    Gang gang(@Arguments GangArguments arguments, Moment moment, Viewer viewer) {
        return gangs.get(Objects.requireNonNull(arguments.id()), question(arguments, moment, viewer));
    }

    @QueryMapping
    Connection<Gang> gangs(@Arguments GangArguments arguments, Moment moment, Viewer viewer) {
        PageRequest page = page("gangs", arguments, viewer);
        return gangs.list(arguments.area(), arguments.name(), page, question(arguments, moment, viewer));
    }

    @QueryMapping
    Connection<PersonGangTie> gangTies(@Arguments GangArguments arguments, Moment moment, Viewer viewer) {
        PageRequest page = page("gangTies", arguments, viewer);
        return gangs.ties(arguments.area(), arguments.gang(), page, question(arguments, moment, viewer));
    }

    @QueryMapping
    List<GangRelation> gangRelations(@Arguments GangArguments arguments, Moment moment, Viewer viewer) {
        return gangs.relations(arguments.area(), question(arguments, moment, viewer));
    }

    private PageRequest page(String field, GangArguments arguments, Viewer viewer) {
        String question = arguments.question(field) + ' ' + viewer.name();
        return paging.request(arguments.first(), arguments.after(), question);
    }

    private static GangQuestion question(GangArguments arguments, Moment moment, Viewer viewer) {
        return new GangQuestion(moment, arguments.minGrade(), viewer);
    }
}
