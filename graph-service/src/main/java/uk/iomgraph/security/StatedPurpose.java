package uk.iomgraph.security;

import java.time.Instant;

/**
 * What the one who asks has said the records are asked for. It stands in the context of a request under this class where a
 * purpose holds; the audit trail tells each answer with it.
 *
 * @param purpose the name of the purpose, as the schema's enum {@code Purpose} has it
 * @param legalBasis the law it rests on
 * @param expires when it ends
 * @param id what this statement is known by; no personal data
 */
public record StatedPurpose(String purpose, String legalBasis, Instant expires, String id) {}
