/** The way to people's telephones: an SMS gateway, where the authority has one. */
@NullMarked
package fr.coteacote.portal.notices.sms;

import org.jspecify.annotations.NullMarked;
