// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plugin_place.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

#include "core/session/trust_book.h"
#include "core/tasks/command_template.h"

namespace manyhands {

namespace {

namespace fs = std::filesystem;

/// Empty: there is nothing at the path.
std::string resolved(const std::string& path) {
    const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), std::free);
    return real ? std::string(real.get()) : std::string();
}

tl::unexpected<Error> refused(const std::string& path, std::string why, std::string remedy) {
    return fail("The plug-in " + quotedForDisplay(path) + " may not be loaded", std::move(why), std::move(remedy));
}

/// The plug-in folder that the file lies in, links resolved; empty: in none.
std::string folderHolding(const std::string& file) {
    for (const std::string& folder : pluginFolders()) {
        std::string place = resolved(folder);
        if (!place.empty() && file.starts_with(place + '/'))
            return place;
    }
    return {};
}

/// "install -m 644 ./demo.so ~/…/plugins/"
std::string installCommand(const std::string& path) {
    const std::string folder = quotedForDisplay(pluginFolders().front());
    return "Install it there: install -d -m 755 " + folder + " && install -m 644 " + quotedForDisplay(path) + ' ' +
           folder + '/';
}

} // namespace

std::vector<std::string> pluginFolders() {
    std::vector<std::string> folders{userDataFolder() + "/plugins"};
    for (const char* const system : {MANYHANDS_PLUGINS, "/usr/lib/manyhands/plugins"})
        if (std::ranges::find(folders, system) == folders.end())
            folders.emplace_back(system);
    return folders;
}

std::vector<std::string> installedPlugins() {
    std::vector<std::string> paths;
    for (const std::string& folder : pluginFolders()) {
        std::error_code problem; // a folder that is not there has none
        for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end; entry.increment(problem))
            if (entry->path().extension() == ".so")
                paths.push_back(entry->path().string());
    }
    std::ranges::sort(paths);
    return paths;
}

Result<std::string> findPlugin(const std::string& name) {
    std::vector<std::string> places{name};
    if (!name.empty() && name.find('/') == std::string::npos)
        for (const std::string& folder : pluginFolders())
            places.insert(places.end() - 1, folder + '/' + name); // before the one in this folder
    for (const std::string& place : places)
        if (std::string path = resolved(place); !path.empty())
            return path;
    return fail("The plug-in " + quotedForDisplay(name) + " was not found", "there is no such file",
                "Give its path, or the name of one in " + quotedForDisplay(pluginFolders().front()) + '.');
}

Result<void> checkPluginPlace(const std::string& path) {
    if (!path.starts_with('/') || resolved(path) != path)
        return refused(path, "its path is not absolute, goes through a link, or leads nowhere",
                       "Give the path of the file itself.");
    const std::string folder = folderHolding(path);
    if (folder.empty())
        return refused(path, "it does not lie in a folder for plug-ins", installCommand(path));
    struct stat about {};
    if (::lstat(path.c_str(), &about) != 0 || !S_ISREG(about.st_mode))
        return refused(path, "it is no regular file", "Choose another one.");
    // the folder that holds the folder, too: who may write there can put another one in its place
    for (fs::path part = path; part.string().size() >= folder.rfind('/'); part = part.parent_path()) {
        const std::string shown = quotedForDisplay(part.string());
        if (::lstat(part.c_str(), &about) != 0)
            return refused(path, errnoText(errno), "Choose another one.");
        if (about.st_uid != ::geteuid() && about.st_uid != 0)
            return refused(path, shown + " belongs to another user", "Put a copy of your own in its place.");
        if ((about.st_mode & (S_IWGRP | S_IWOTH)) != 0)
            return refused(path, "others may write to " + shown, "Take that from them: chmod go-w " + shown);
    }
    return {};
}

} // namespace manyhands
