package fr.coteacote.portal.documents.scanning;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The antivirus of this instance.
 *
 * @param clamd where clamd listens, {@code tcp://host:port} or {@code unix:/path}; "" where there is none
 * @param clamdPatience how long a person waits for it before the file is put aside
 */
@ConfigurationProperties("portal.documents")
record ScanningSettings(
        @DefaultValue("") String clamd, @DefaultValue("20s") Duration clamdPatience) {}
