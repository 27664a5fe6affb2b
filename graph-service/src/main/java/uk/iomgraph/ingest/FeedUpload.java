package uk.iomgraph.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.iomgraph.graph.DataFolder;
import uk.iomgraph.graph.GraphUnavailable;
import uk.iomgraph.ingest.FeedBatch.Counts;
import uk.iomgraph.ingest.feed.DeliveryRejected;
import uk.iomgraph.ingest.loading.Progress;

/** Takes a zipped delivery over HTTP and answers when it is loaded; large deliveries are better put into the inbox. */
@RestController
class FeedUpload {

    /** Where uploads are kept while they are loaded; what is there when the service starts was left by a killed one. */
    static final String UPLOADS = "uploads";

    private final Imports imports;
    private final DataFolder folder;

    FeedUpload(Imports imports, DataFolder folder) {
        this.imports = imports;
        this.folder = folder;
    }

    @PostMapping(path = "/feeds", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer upload(@RequestPart("delivery") MultipartFile delivery) throws IOException, InterruptedException {
        Path arrived = Files.createTempDirectory(Files.createDirectories(folder.resolve(UPLOADS)), "upload-");
        try {
            Path zip = arrived.resolve("delivery.zip");
            delivery.transferTo(zip);
            ImportReport report = imports.load(zip, Progress.SILENT);
            return new Answer(
                    report.batch(), report.source(), report.rows(), Counts.of(report.tally()), report.hasRejects());
        } finally {
            FileSystemUtils.deleteRecursively(arrived);
        }
    }

    @ExceptionHandler
    ProblemDetail refused(DeliveryRejected e) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, e.sentence());
        problem.setProperty("code", e.code().name());
        problem.setProperty("file", e.file());
        return problem;
    }

    @ExceptionHandler({GraphUnavailable.class, DatabaseNotReady.class})
    ProblemDetail unavailable(RuntimeException e) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
    }

    private static ProblemDetail problem(HttpStatus status, @Nullable String sentence) {
        return ProblemDetail.forStatusAndDetail(status, String.valueOf(sentence));
    }

    /** What became of the delivery; the rejected rows are at {@code feedBatch(id).rejects}. */
    record Answer(@Nullable String batch, String source, long rows, Counts counts, boolean hasRejects) {}
}
