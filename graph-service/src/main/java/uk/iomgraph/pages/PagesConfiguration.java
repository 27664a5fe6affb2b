package uk.iomgraph.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.TransformedResource;

/** Serves what pages are drawn with. Everything comes from this service; nothing is asked of another host. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PagesConfiguration implements WebMvcConfigurer {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Pattern FACE = Pattern.compile("@font-face\\{[^}]*}");
    private static final Pattern TYPEFACE = Pattern.compile("\"?GDS Transport\"?,\\s*");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/iom/**")
                .addResourceLocations("classpath:/pages/assets/")
                .setCacheControl(CacheControl.noCache());
        library(registry, "/assets/govuk/**", "govuk-frontend/5.14.0/dist/govuk/");
        library(registry, "/assets/echarts/**", "echarts/5.5.0/");
        library(registry, "/assets/moj/**", "ministryofjustice__frontend/7.1.0/moj/");
    }

    private static void library(ResourceHandlerRegistry registry, String pattern, String folder) {
        registry.addResourceHandler(pattern)
                .addResourceLocations("classpath:/META-INF/resources/webjars/" + folder)
                .setCacheControl(CacheControl.maxAge(KEPT))
                .resourceChain(true)
                .addTransformer(withoutTypeface());
    }

    /** The typeface of GOV.UK is licensed for GOV.UK only: the style sheets are served without it. */
    private static ResourceTransformer withoutTypeface() {
        return (request, resource, chain) -> {
            Resource next = chain.transform(request, resource);
            String name = String.valueOf(next.getFilename());
            return name.endsWith(".css") ? transformed(next) : next;
        };
    }

    private static Resource transformed(Resource resource) throws IOException {
        String text = resource.getContentAsString(StandardCharsets.UTF_8);
        String own = TYPEFACE.matcher(FACE.matcher(text).replaceAll("")).replaceAll("");
        return new TransformedResource(resource, own.getBytes(StandardCharsets.UTF_8));
    }
}
