package fr.coteacote.journeys.screens;

import java.util.Map;

/** The copy of a request as the browser received it. */
@SuppressWarnings("ArrayRecordComponent") // cloned on the way in and out
public record Copy(String fileName, Map<String, String> headers, byte[] bytes) {

    public Copy {
        headers = Map.copyOf(headers);
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
