package fr.coteacote.portal.identity.openid;

import java.net.http.HttpClient;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** How the portal itself asks a provider something while a person waits: not for long, and not for many at once. */
@Component
class ProviderCalls {

    /** Of the 200 threads that serve pages (Tomcat's usual number), those that may wait for a provider. */
    private static final int AT_ONCE = 50;

    private final ClientHttpRequestFactory requests;
    private final FewAtATime few = new FewAtATime(AT_ONCE);

    ProviderCalls(OpenIdSettings settings) {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.patience()).build());
        factory.setReadTimeout(settings.patience());
        requests = factory;
    }

    RestClient.Builder client() {
        return RestClient.builder().requestFactory(requests).requestInterceptor(few);
    }

    /** For Spring's reader of keys, which knows no other client. */
    RestOperations operations() {
        var template = new RestTemplate(requests);
        template.getInterceptors().add(few);
        return template;
    }
}
