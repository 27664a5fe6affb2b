package uk.iomgraph.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Fills templates that become files, from the same fragments that pages are made of. */
@Component
@ConditionalOnWebApplication
class Markup {

    private static final String STYLES = "pages/assets/";

    private final ITemplateEngine engine;
    private final ApplicationContext beans;
    private final Map<String, String> styles = new ConcurrentHashMap<>();

    Markup(ITemplateEngine engine, ApplicationContext beans) {
        this.engine = engine;
        this.beans = beans;
    }

    /**
     * A template filled.
     *
     * @param template its name
     * @param model what it is filled with, by name
     */
    String of(String template, Map<String, ?> model) {
        Context context = new Context(Locale.UK);
        model.forEach(context::setVariable);
        // Without it a template that is filled outside a view cannot name beans, such as words.
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return engine.process(template, context);
    }

    /** A style sheet, as pages are served it. */
    String style(String name) {
        return styles.computeIfAbsent(name, file -> {
            try {
                return new ClassPathResource(STYLES + file).getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("There is no style sheet " + file, e);
            }
        });
    }
}
