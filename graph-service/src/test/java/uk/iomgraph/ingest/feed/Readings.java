package uk.iomgraph.ingest.feed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was read of one file of a delivery, sorted by outcome. */
record Readings(List<FeedRow> rows, List<Notice> notices, List<Reject> rejects) {

    static Readings of(Delivery delivery, FeedFile file) {
        List<FeedRow> rows = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        try (Rows readings = delivery.read(file)) {
            while (readings.hasNext()) {
                Reading reading = readings.next();
                if (reading instanceof Reading.Accepted accepted) {
                    rows.add(accepted.row());
                    if (accepted.notice() != null) {
                        notices.add(accepted.notice());
                    }
                } else if (reading instanceof Reading.Rejected rejected) {
                    rejects.add(rejected.reject());
                }
            }
        }
        return new Readings(rows, notices, rejects);
    }

    /** Opens a delivery for the time of one question. */
    static <T> T from(Path folderOrZip, Path work, Function<Delivery, T> question) {
        try (Delivery delivery = Delivery.open(folderOrZip, DeliveryLimits.standard(), work)) {
            return question.apply(delivery);
        }
    }

    List<String> refs() {
        return rows.stream().map(FeedRow::ref).toList();
    }
}
