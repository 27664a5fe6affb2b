package uk.iomgraph.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is running here. */
record ServerInfo(
        String version,
        @Nullable String databaseVersion,
        @Nullable String edition,
        LocalDate asOfDefault) {}
