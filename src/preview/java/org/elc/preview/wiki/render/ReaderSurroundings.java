package org.elc.preview.wiki.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.elc.preview.wiki.storage.Surroundings;
import org.elc.preview.wiki.store.Rights.Grant;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiStore;
import org.elc.preview.wiki.store.WikiUser;

/** What a page refers to, with the eyes of its reader: the invisible is not there. */
final class ReaderSurroundings implements Surroundings {
  private final WikiStore store;
  private final Place place;

  ReaderSurroundings(WikiStore store, Place place) {
    this.store = store;
    this.place = place;
  }

  @Override
  public Optional<Target> page(String spaceKey, String title) {
    return spaceOf(spaceKey)
        .flatMap(
            space ->
                visible(space, title)
                    .map(page -> new Target(place.addresses().page(space, page), page.title())));
  }

  @Override
  public Optional<Target> space(String spaceKey) {
    return spaceOf(spaceKey)
        .filter(space -> store.rights().may(place.viewer(), Grant.VIEW, space.id()))
        .map(space -> new Target(place.addresses().space(space), space.name()));
  }

  @Override
  public Optional<Target> attachment(String spaceKey, String title, String fileName) {
    Optional<WikiPage> holder =
        title.isEmpty()
            ? Optional.of(place.page())
            : spaceOf(spaceKey).flatMap(space -> visible(space, title));
    return holder
        .flatMap(page -> store.files().named(page.id(), fileName))
        .map(file -> new Target(place.addresses().file(file.pageId(), file.name()), file.name()));
  }

  @Override
  public Optional<Target> user(String userKey, String userName) {
    Optional<WikiUser> user =
        userKey.isEmpty() ? store.users().byName(userName) : store.users().byKey(userKey);
    return user.map(found -> new Target(place.addresses().user(found.name()), found.fullName()));
  }

  @Override
  public Optional<String> createAddress(String spaceKey, String title) {
    return spaceOf(spaceKey)
        .filter(space -> !place.viewer().isAnonymous())
        .filter(space -> store.rights().may(place.viewer(), Grant.EDIT, space.id()))
        .map(
            space ->
                place
                    .addresses()
                    .of(
                        "/pages/createpage.action?spaceKey="
                            + space.key()
                            + "&title="
                            + URLEncoder.encode(title, StandardCharsets.UTF_8)));
  }

  private Optional<WikiSpace> spaceOf(String spaceKey) {
    return spaceKey.isEmpty() ? Optional.of(place.space()) : store.spaces().byKey(spaceKey);
  }

  private Optional<WikiPage> visible(WikiSpace space, String title) {
    return store
        .pages()
        .byTitle(space.id(), title)
        .filter(page -> store.rights().mayView(place.viewer(), page));
  }
}
