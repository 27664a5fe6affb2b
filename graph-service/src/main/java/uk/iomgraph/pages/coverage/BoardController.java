package uk.iomgraph.pages.coverage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import uk.iomgraph.pages.Frame;
import uk.iomgraph.pages.Frame.Crumb;
import uk.iomgraph.pages.Frames;
import uk.iomgraph.pages.Moments;
import uk.iomgraph.pages.PageFault;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.PaperFile;
import uk.iomgraph.pages.Picture;
import uk.iomgraph.pages.PictureFile;
import uk.iomgraph.pages.Table;
import uk.iomgraph.pages.TableFile;
import uk.iomgraph.pages.Words;

/** Shows the coverage dashboard: as a page, as the part of it that a moved slider draws anew, as files and on paper. */
@Controller
@ConditionalOnWebApplication
class BoardController {

    private final Boards boards;
    private final Moments moments;
    private final Frames frames;
    private final PictureFile pictures;
    private final PaperFile papers;
    private final Clock clock;

    BoardController(
            Boards boards, Moments moments, Frames frames, PictureFile pictures, PaperFile papers, Clock clock) {
        this.boards = boards;
        this.moments = moments;
        this.frames = frames;
        this.pictures = pictures;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping("/coverage")
    String dashboard(
            @ModelAttribute CoverageQuery query,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestHeader(name = "X-Part", required = false) @Nullable String part,
            Model model) {
        PageMoment moment = moments.of(asOf, knownAt, query.area());
        Frame viewed = frames.timeless();
        boolean moving = "figures".equals(part);
        if (viewed.showsCaseload() && "list".equals(part)) {
            model.addAttribute("gaps", boards.listed(query, moment));
            model.addAttribute("file", moment.link(query.address("/coverage.csv", "table", "gaps")));
            return "table :: table(table=${gaps}, file=${file}, picture=null)";
        }
        Board board = boards.of(query, moment, viewed.seesRecords(), viewed.showsCaseload() && !moving);
        if (moving) {
            fill(board, query, frames.within("coverage", moment), model);
            return "coverage :: board";
        }
        fill(board, query, frames.of("coverage", moment, board.answer().demonstration()), model);
        return "coverage";
    }

    @GetMapping("/coverage/pack")
    String pack(
            @ModelAttribute CoverageQuery query,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Model model) {
        fillPack(query, moments.of(asOf, knownAt, query.area()), model);
        return "coverage-pack";
    }

    @GetMapping("/coverage/pack.pdf")
    ResponseEntity<byte[]> paper(
            @ModelAttribute CoverageQuery query,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            Model model) {
        fillPack(query, moments.of(asOf, knownAt, query.area()), model);
        return papers.of("coverage-paper", model.asMap(), "coverage-board-pack");
    }

    @GetMapping("/coverage.csv")
    ResponseEntity<String> file(
            @ModelAttribute CoverageQuery query,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(defaultValue = "matrix") String table) {
        PageMoment moment = moments.of(asOf, knownAt, query.area());
        Frame frame = frames.timeless();
        boolean records = frame.seesRecords();
        Board board = boards.of(query, moment, records, records && table.equals("gaps"));
        Table found = board.tables().find(table);
        if (found == null) {
            throw new PageFault(HttpStatus.NOT_FOUND, "There is no table of that name on this page.");
        }
        return TableFile.of(found, about(board, moment));
    }

    @GetMapping("/coverage.png")
    ResponseEntity<byte[]> picture(
            @ModelAttribute CoverageQuery query,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(defaultValue = "matrix") String table) {
        PageMoment moment = moments.of(asOf, knownAt, query.area());
        Board board = boards.of(query, moment, false, false);
        Picture picture = board.picture(table);
        Table told = board.tables().find(table);
        if (picture == null || told == null) {
            throw new PageFault(HttpStatus.NOT_FOUND, "There is no picture of that name on this page.");
        }
        return pictures.of(
                picture,
                table,
                told.caption(),
                about(board, moment),
                board.answer().demonstration());
    }

    private static List<String> about(Board board, PageMoment moment) {
        List<String> about = new ArrayList<>();
        about.add("As of " + moment.asOf());
        about.add(moment.knownAt() == null ? "As known at the time of download" : "As known at " + moment.knownAt());
        board.filters().forEach(filter -> about.add(filter.name() + ": " + filter.value()));
        return about;
    }

    /** A pack is handed on: it holds figures alone, and asks for no records. */
    private void fillPack(CoverageQuery query, PageMoment moment, Model model) {
        Board board = boards.of(query, moment, false, false);
        Crumb back = new Crumb("Coverage", "/coverage");
        fill(board, query, frames.of("coverage", moment, board.answer().demonstration(), back), model);
        model.addAttribute("made", clock.instant());
    }

    private static void fill(Board board, CoverageQuery query, Frame frame, Model model) {
        model.addAttribute("frame", frame);
        model.addAttribute("board", board);
        model.addAttribute("query", query);
        model.addAttribute("period", period(query));
        model.addAttribute("beforeText", Words.day(board.before()));
    }

    private static String period(CoverageQuery query) {
        int months = query.months() == null ? 3 : query.months();
        return months == 12 ? "a year" : months == 1 ? "a month" : String.format(Locale.UK, "%d months", months);
    }
}
