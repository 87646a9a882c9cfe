// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/place.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace rejoinder::store {

namespace {

/// What programs that synchronise a folder leave in it or in one above.
bool isSynced(QDir folder)
{
    static const QStringList traces{
        u".stfolder"_s,         u".dropbox"_s,   u".dropbox.cache"_s, u"desktop.ini.onedrive"_s,
        u".owncloudsync.log"_s, u".sync_*.db"_s, u"._sync_*.db"_s,    u".tmp.drivedownload"_s,
        u".seafile-data"_s};
    do {
        if (!folder.entryList(traces, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .isEmpty())
            return true;
    } while (folder.cdUp());
    return false;
}

} // namespace

bool isNetwork(const std::string &fileSystem)
{
    for (const char *network :
         {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "ceph", "9p", "webdav", "davfs",
          "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs"})
        if (fileSystem == network)
            return true;
    return false;
}

std::string remarkOn(const std::string &path)
{
    const QDir folder = QFileInfo(QString::fromStdString(path)).absoluteDir();
    const QStorageInfo storage(folder);
    if (isNetwork(storage.fileSystemType().toStdString()))
        return "The project lies on a network file system ("
            + storage.fileSystemType().toStdString()
            + "), where a broken connection can damage it. Keep it on this computer and put "
              "backups there.";
    if (isSynced(folder))
        return "The project lies in a folder that is synchronised with other computers, which can "
               "damage it while it is "
               "open. Keep it elsewhere and put backups there.";
    return {};
}

} // namespace rejoinder::store
