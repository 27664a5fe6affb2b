package uk.iomgraph.web.errors;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives the errors of the GraphQL engine itself a code and a sentence, as those of the fields have. */
public final class EngineErrors {

    private static final String CODE = "code";

    /** What the engine puts before the sentence: the kind of error and the path, which are in the error anyway. */
    private static final Pattern PREFIX =
            Pattern.compile("^Validation error \\([^)]*\\) ?: ", Pattern.CASE_INSENSITIVE);

    /** Names of the engine's and the platform's classes, with or without a literal in them. */
    private static final Pattern ENUM_LITERAL = Pattern.compile("'EnumValue\\{name='(\\w+)'}'");

    private static final Pattern LITERAL = Pattern.compile(" with value '\\w+\\{.*}'(?= (is|must|contains))");
    private static final Pattern CLASS = Pattern.compile(
            "( - Expected an AST type of '\\w+'( or '\\w+')?)? but it was an? '\\w+'| - (Expected an AST type|Literal value not in allowable values).*$");

    private EngineErrors() {}

    /** The same error with a code; one that has a code already is not touched. */
    public static GraphQLError coded(GraphQLError error) {
        if (error.getExtensions() != null && error.getExtensions().containsKey(CODE)) {
            return error;
        }
        ErrorCode code = code(error);
        return GraphqlErrorBuilder.newError()
                .message(sentence(code, error.getMessage()))
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(code.classification())
                .extensions(Map.of(CODE, code.name()))
                .build();
    }

    private static ErrorCode code(GraphQLError error) {
        String message = String.valueOf(error.getMessage());
        ErrorClassification type = error.getErrorType();
        if (type == ErrorType.InvalidSyntax) {
            if (!message.contains("parsing has been cancelled")) {
                return ErrorCode.SYNTAX;
            }
            return message.contains(" deep ") ? ErrorCode.TOO_DEEP : ErrorCode.TOO_LARGE;
        }
        if (type == ErrorType.ExecutionAborted) {
            // Only Deadline cancels; all else that aborts is one of the engine's own limits on size.
            return message.toLowerCase(Locale.ROOT).contains("cancel") ? ErrorCode.TIMEOUT : ErrorCode.TOO_COSTLY;
        }
        if (type == ErrorType.DataFetchingException || type == ErrorType.NullValueInNonNullableField) {
            return ErrorCode.INTERNAL_ERROR;
        }
        return switch (String.valueOf(type)) {
            case "IntrospectionDisabled" -> ErrorCode.INTROSPECTION_OFF;
            case "BadFaithIntrospection" -> ErrorCode.TOO_COSTLY;
            default -> ErrorCode.VALIDATION;
        };
    }

    private static String sentence(ErrorCode code, String message) {
        return switch (code) {
            case TIMEOUT -> "The answer took longer than it may. Ask for less, or in several queries.";
            case TOO_LARGE -> "The text of the query is longer than it may be. Use variables and fragments.";
            case TOO_DEEP ->
                "The query has more levels than it may. Ask in two queries, the second with the ids from the first.";
            case TOO_COSTLY -> "The query selects more fields than it may. Ask in several queries.";
            case INTROSPECTION_OFF -> "The schema is not shown by this installation.";
            case INTERNAL_ERROR -> "This is a fault of the service.";
            default -> tidied(message);
        };
    }

    private static String tidied(String message) {
        String text = PREFIX.matcher(message).replaceFirst("");
        text = ENUM_LITERAL.matcher(text).replaceAll("'$1'");
        text = LITERAL.matcher(text).replaceFirst("");
        text = CLASS.matcher(text).replaceAll("").strip();
        if (text.isEmpty()) {
            return "The query is not valid.";
        }
        String sentence = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
