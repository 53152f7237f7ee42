package fr.coteacote.portal.shell.mishaps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a form that the servlet container would not read with a page of ours.
 *
 * <p>Whoever reads a field of it further on fails, the pages about errors included: what people would see then is the
 * container's own English page. The browser still has what was typed, one page back.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TooLongForms extends OncePerRequestFilter {

    private final long longest;
    private final ErrorPages pages;

    TooLongForms(@Value("${server.tomcat.max-http-form-post-size}") DataSize longest, ErrorPages pages) {
        this.longest = longest.toBytes();
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        if (request.getContentLengthLong() > longest
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            pages.write(Mishap.TOO_LONG, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
